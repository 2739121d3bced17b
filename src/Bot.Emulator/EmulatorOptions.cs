using Bot.Emulator.State;

namespace Bot.Emulator;

/// <summary>How an emulator is set up. The defaults suit a test.</summary>
internal sealed record EmulatorOptions
{
    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The only token accepted; null accepts any that is well formed.</summary>
    public string? Token { get; init; }

    public long BotId { get; init; } = 7_000_000_001;

    public string BotName { get; init; } = "News alerts";

    public string BotUsername { get; init; } = "local_news_bot";

    /// <summary>Messages held per chat, 1 or more; older ones are forgotten.</summary>
    public int Keep { get; init; } = 500;

    /// <summary>The folder whose <c>articles</c> folder the page publishes into; null turns publishing off.</summary>
    public string? ContentFolder { get; init; }

    /// <summary>Whether the sample people and their group exist from the start.</summary>
    public bool WithSamplePeople { get; init; } = true;

    /// <summary>The person shown as the bot's admin on the page.</summary>
    public long AdminId { get; init; } = SamplePeople.ChloeId;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
