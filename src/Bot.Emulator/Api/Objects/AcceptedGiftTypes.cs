namespace Bot.Emulator.Api.Objects;

/// <summary>Which gifts a chat takes: none here. Required in "ChatFullInfo".</summary>
internal sealed record AcceptedGiftTypes
{
    public bool UnlimitedGifts { get; init; }
    public bool LimitedGifts { get; init; }
    public bool UniqueGifts { get; init; }
    public bool PremiumSubscription { get; init; }
    public bool GiftsFromChannels { get; init; }
}
