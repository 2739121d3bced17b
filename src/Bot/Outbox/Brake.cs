namespace Bot.Outbox;

/// <summary>What holds a broadcast's rows back.</summary>
internal enum Brake
{
    None,

    /// <summary>They wait in the tables until it goes on.</summary>
    Held,

    /// <summary>They are taken back.</summary>
    Stopped,
}
