namespace Bot.Emulator.Api.Control;

/// <summary>A story the publish panel offers.</summary>
internal sealed record Sample(string Title, string Name, string Text);
