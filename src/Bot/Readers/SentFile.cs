namespace Bot.Readers;

/// <summary>A file a person sent, as Telegram describes it. Everything in it is untrusted.</summary>
/// <param name="Id">Telegram's <c>file_id</c>.</param>
/// <param name="Name">As its sender calls it, clean and bounded; empty where it has no name.</param>
/// <param name="MediaType">As its sender says, in lower case; empty where they do not.</param>
/// <param name="Size">In bytes; null where Telegram does not say.</param>
internal sealed record SentFile(string Id, string Name, string MediaType, long? Size);
