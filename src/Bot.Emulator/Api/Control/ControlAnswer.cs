namespace Bot.Emulator.Api.Control;

/// <summary>A short answer of the program API: what was done, or what was wrong with the request.</summary>
internal sealed record ControlAnswer
{
    public bool Ok { get; init; } = true;

    public string? Error { get; init; }

    public string? Id { get; init; }

    public string? Name { get; init; }

    public long? Count { get; init; }

    public static ControlAnswer Wrong(string what) => new() { Ok = false, Error = what };
}
