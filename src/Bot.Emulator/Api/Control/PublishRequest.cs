namespace Bot.Emulator.Api.Control;

/// <summary>The body of <c>POST /emulator/publish</c>: a story and the name of its file.</summary>
internal sealed record PublishRequest
{
    public string? Name { get; init; }

    public string? Text { get; init; }
}
