namespace Bot.Emulator.Api.Objects;

/// <summary>Text a button copies, as Bot API "CopyTextButton".</summary>
internal sealed record CopyTextButton
{
    public string Text { get; set; } = "";
}
