namespace Bot.Emulator.Api.Control;

/// <summary><see cref="Count"/> private chats with ids from <see cref="From"/> on.</summary>
internal sealed record ChatSpan
{
    public long From { get; init; }

    public int Count { get; init; }
}
