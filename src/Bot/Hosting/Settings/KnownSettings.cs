using Bot.Newsdesk;
using Bot.Outbox;

namespace Bot.Hosting.Settings;

/// <summary>The names of all settings, by section; a section that others share, such as Logging, is not in it.</summary>
internal static class KnownSettings
{
    /// <summary>What the entries of the list Feeds are called in it.</summary>
    public const string Feeds = "Feeds";

    /// <summary>The settings that are lists of plain values.</summary>
    public static IReadOnlyList<string> Lists { get; } = [$"Newsdesk:{nameof(NewsdeskOptions.Admins)}", $"Fetching:{nameof(FetchingOptions.AllowedHosts)}"];

    /// <summary>The settings of each section; of the list Feeds, those of each entry.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Sections { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase)
    {
        ["Telegram"] = [nameof(TelegramOptions.Token), nameof(TelegramOptions.Token) + SecretFiles.Suffix, nameof(TelegramOptions.BaseUrl)],
        ["Database"] = [nameof(DatabaseOptions.Path)],
        ["Content"] = [nameof(ContentOptions.Folder), nameof(ContentOptions.Zone), nameof(ContentOptions.ScanSeconds)],
        ["Readers"] = [nameof(ReaderOptions.Zone), nameof(ReaderOptions.NightFrom), nameof(ReaderOptions.NightTo), nameof(ReaderOptions.DailyLimit), nameof(ReaderOptions.DigestAt)],
        ["Stories"] = [nameof(StoryOptions.JoiningSeconds)],
        ["Links"] = [nameof(LinkOptions.StoryTemplate)],
        ["Newsdesk"] =
        [
            nameof(NewsdeskOptions.Admins), nameof(NewsdeskOptions.Name), nameof(NewsdeskOptions.PaidBroadcast), nameof(NewsdeskOptions.Approval),
            nameof(NewsdeskOptions.FirstWave), nameof(NewsdeskOptions.FirstWavePauseSeconds), nameof(NewsdeskOptions.LateMinutes),
        ],
        ["Delivery"] =
        [
            nameof(PumpOptions.OverallPerSecond), nameof(PumpOptions.PaidPerSecond), nameof(PumpOptions.ChatGapMilliseconds), nameof(PumpOptions.GroupPerMinute),
            nameof(PumpOptions.MaxInFlight), nameof(PumpOptions.LaneWindow), nameof(PumpOptions.UsefulHours), nameof(PumpOptions.KeepDays),
        ],
        [Feeds] = [nameof(FeedOptions.Url), nameof(FeedOptions.FullText)],
        ["Fetching"] = [nameof(FetchingOptions.AllowedHosts)],
        ["Push"] = [nameof(PushOptions.Address), nameof(PushOptions.Key), nameof(PushOptions.Key) + SecretFiles.Suffix],
    };
}
