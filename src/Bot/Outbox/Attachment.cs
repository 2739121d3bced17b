namespace Bot.Outbox;

/// <summary>A text that leaves as a file, in UTF-8.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record Attachment(string Name, string Text);
