using Bot.Articles;
using Bot.Chat;
using Bot.Hosting.Loops;
using Bot.Hosting.Settings;
using Bot.Newsdesk.Broadcasts;
using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;
using Telegram.Bot;

namespace Bot.Hosting.Composition;

/// <summary>Puts the rooms together, one method a feature.</summary>
internal static class BotHost
{
    /// <summary>How long a stop may take: the pump settles what is in flight within five seconds.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(8);

    /// <summary>Builds the host; nothing runs until it is started.</summary>
    public static async Task<IHost> BuildAsync(
        BotSettings settings,
        ILoggerFactory logging,
        Database database,
        DatabaseWriter writer,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var client = TelegramConnection.Connect(settings.Telegram, TelegramConnection.PollTimeout);
        var identity = await TelegramConnection.IdentifyAsync(client, logging.CreateLogger(nameof(TelegramConnection)), time, cancellationToken);
        var ownership = await writer.WriteAsync(
            connection =>
            {
                ArticleStore.Resume(connection);
                Follow(connection, settings.Feeds, time.GetUtcNow());
                return new Ownership(Epoch.Raise(connection), SecretStore.FindOrAdd(connection, "buttons"));
            },
            cancellationToken);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddSingleton(logging);
        builder.Services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(writer);
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton(settings.Readers.Profile());
        builder.Services.AddSingleton(TextCatalogue.Load(ContentPaths.Messages(settings.Content)));
        builder.Services.AddSingleton<ITelegramBotClient>(client);
        builder.Services.AddSingleton(identity);
        builder.Services.AddSingleton(new StoryLinks(settings.Links.StoryTemplate, identity.Username));
        builder.Services.AddStories(settings);
        builder.Services.AddFeeds(settings);
        builder.Services.AddPush(settings);
        builder.Services.AddDelivery(settings, ownership);
        builder.Services.AddChat().AddHostedService<ChatLoop>();
        builder.Services.AddNewsdesk(settings);
        builder.Services.AddSchedule(settings);
        var host = builder.Build();
        await host.Services.GetRequiredService<Following.CatalogueFolder>().ReadAsync(cancellationToken);
        host.Services.GetRequiredService<Brakeman>().Apply();
        return host;
    }

    private static void Follow(SqliteConnection connection, IReadOnlyList<FeedOptions> feeds, DateTimeOffset now)
    {
        FeedStore.Follow(connection, [.. feeds.Select(feed => new Uri(feed.Url))], now);
        foreach (var feed in feeds)
        {
            if (feed.FullText is { } full && FeedStore.FindAt(connection, new Uri(feed.Url)) is { } row)
                FeedStore.SetFullText(connection, row.FeedId, full);
        }
    }
}
