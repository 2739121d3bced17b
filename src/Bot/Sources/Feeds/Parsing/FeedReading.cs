using Bot.Articles.Reading;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>What reading a document as a feed gave. Exactly one of the two is there.</summary>
internal sealed record FeedReading(ParsedFeed? Feed, Refusal? Refusal)
{
    /// <summary>A feed.</summary>
    public static FeedReading Of(ParsedFeed feed) => new(feed, null);

    /// <summary>No feed, and why.</summary>
    public static FeedReading Refuse(RefusalKind kind, string reason) => new(null, new Refusal(kind, reason));
}
