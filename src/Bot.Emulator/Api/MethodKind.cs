namespace Bot.Emulator.Api;

/// <summary>What a method does to chats: limits and the record of sends depend on it.</summary>
internal enum MethodKind
{
    /// <summary>Nothing a reader notices.</summary>
    Quiet,

    /// <summary>A new message.</summary>
    Send,

    /// <summary>A change of a message.</summary>
    Edit,

    /// <summary>The end of a message.</summary>
    Delete,
}
