namespace Bot.Topics;

/// <summary>How close a story must come to what is followed. Stored by number.</summary>
internal enum SubscriptionScope
{
    /// <summary>Only stories that are about it.</summary>
    MainSubject = 0,

    /// <summary>Also stories that only mention it.</summary>
    AnyMention = 1,
}
