using Bot.Newsdesk;
using Bot.Outbox;

namespace Bot.Hosting.Settings;

/// <summary>All settings of the bot, bound and checked.</summary>
internal sealed record BotSettings(
    TelegramOptions Telegram,
    DatabaseOptions Database,
    ContentOptions Content,
    ReaderOptions Readers,
    StoryOptions Stories,
    LinkOptions Links,
    NewsdeskOptions Newsdesk,
    PumpOptions Delivery,
    IReadOnlyList<FeedOptions> Feeds,
    FetchingOptions Fetching,
    PushOptions Push)
{
    /// <summary>Binds every section.</summary>
    /// <exception cref="SettingsException">A value is not of its kind, such as a word where a number belongs.</exception>
    public static BotSettings Bind(IConfiguration configuration)
    {
        configuration = NullSettings.Without(configuration);
        try
        {
            _ = configuration.GetSection("Logging").Get<LoggingOptions>();
            return new BotSettings(
                configuration.GetSection("Telegram").Get<TelegramOptions>() ?? new(),
                configuration.GetSection("Database").Get<DatabaseOptions>() ?? new(),
                configuration.GetSection("Content").Get<ContentOptions>() ?? new(),
                configuration.GetSection("Readers").Get<ReaderOptions>() ?? new(),
                configuration.GetSection("Stories").Get<StoryOptions>() ?? new(),
                configuration.GetSection("Links").Get<LinkOptions>() ?? new(),
                configuration.GetSection("Newsdesk").Get<NewsdeskOptions>() ?? new(),
                configuration.GetSection("Delivery").Get<PumpOptions>() ?? new(),
                configuration.GetSection("Feeds").Get<List<FeedOptions>>() ?? [],
                configuration.GetSection("Fetching").Get<FetchingOptions>() ?? new(),
                configuration.GetSection("Push").Get<PushOptions>() ?? new());
        }
        catch (InvalidOperationException wrong)
        {
            throw new SettingsException(WrongKind.Say(wrong.Message), wrong);
        }
    }

    /// <summary>Returns every problem of the values, each as a sentence that says what to do.</summary>
    public IReadOnlyList<string> Problems() =>
        [
            .. new object[] { Telegram, Database, Content, Readers, Stories, Links, Newsdesk, Delivery, Fetching, Push }.SelectMany(SettingsCheck.Problems),
            .. Feeds.SelectMany((feed, number) => SettingsCheck.Problems(feed).Select(problem => $"Feeds:{number}:{problem}")),
        ];
}
