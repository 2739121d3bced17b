using Bot.Alerts;
using Bot.Articles.Reading;
using Bot.Chat;
using Bot.Hosting.Composition;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Newsdesk.Health;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Storage;
using Bot.Tests.Chat;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bot.Tests.Newsdesk;

/// <summary>A conversation with a newsdesk behind it.</summary>
internal static class Desk
{
    public const long Admin = SomeUpdate.Ana;

    public static Conversation Open(params IReadOnlyList<long> admins) => Open(new NewsdeskOptions { Admins = admins });

    public static Conversation Open(NewsdeskOptions options) => new(services =>
    {
        services.AddNewsdesk(options).AddNewsdeskDoors();
        services.AddSingleton<BroadcastBrakes>().AddSingleton<NightWatch>().AddSingleton<DueTimes>().AddSingleton(DateTimeZoneProviders.Tzdb);
        services.AddSingleton(new PumpOptions());
        services.AddSingleton<ISetAsideUpdates>(provider => new InboxSetAside(provider.GetRequiredService<Database>(), provider.GetRequiredService<UpdateDispatcher>));
        services.AddSingleton(new HealthOptions(TimeSpan.FromMinutes(10), 30, () => Hindrance.None));
        services.AddSources();
        services.AddSingleton(provider => new StoryDeskSignal(provider.GetRequiredService<SignalCount>().Add));
    });

    private static void AddSources(this IServiceCollection services)
    {
        services.AddSingleton(new SafeFetcher(new FetchOptions { AllowedHosts = new HashSet<string> { "127.0.0.1" } }, TimeProvider.System));
        services.AddSingleton(new SignalCount());
        services.AddSingleton(provider => new FeedTrial(provider.GetRequiredService<SafeFetcher>(), new HostGate(TimeSpan.Zero, provider.GetRequiredService<TimeProvider>()), ReadingOptions.Default));
        services.AddSingleton(new BroadcastSignal(() => { }));
        services.AddSingleton(provider => new SourceSignal(provider.GetRequiredService<SignalCount>().Add));
    }

    /// <summary>Lets readers meet the bot.</summary>
    public static async Task HaveReadersAsync(this Conversation conversation, int count)
    {
        for (var i = 0; i < count; i++)
            await conversation.SayAsync("/help", 100 + i, 100 + i);
    }

    /// <summary>The chats that have a row of the broadcast in the outbox.</summary>
    public static IReadOnlyList<long> Reached(this Conversation conversation, long broadcastId = 1) => conversation.Database.Read(connection =>
        connection.Query<long>(
            "SELECT chat_id FROM outbox JOIN destinations USING (destination_id) WHERE broadcast_id = @broadcastId AND state <> 3 ORDER BY chat_id",
            new { broadcastId }).ToList());

    /// <summary>Lets rows of the broadcast end as the pump would.</summary>
    public static Task SettleAsync(this Conversation conversation, MessageState state, int most) => conversation.Database.WriteAsync(connection =>
        connection.Execute(
            "UPDATE outbox SET state = @state WHERE outbox_id IN (SELECT outbox_id FROM outbox WHERE broadcast_id = 1 AND state = 0 ORDER BY outbox_id LIMIT @most)",
            new { state, most }));

    /// <summary>What the broadcast shows in a chat.</summary>
    public static string ContentFor(this Conversation conversation, long chatId) => conversation.Database.Read(connection =>
        connection.QuerySingle<string>(
            "SELECT body ->> 'html' FROM outbox JOIN contents USING (content_id) JOIN destinations USING (destination_id) WHERE broadcast_id = 1 AND chat_id = @chatId",
            new { chatId }));

    /// <summary>Puts an alert about a story into the outbox, as planning and sending do.</summary>
    public static Task AlertAsync(this Conversation conversation, long chatId, long storyId, MessageState state, long due = 0) => conversation.Database.WriteAsync(connection =>
    {
        connection.Execute("INSERT INTO alerts (story_id, destination_id, article_id) SELECT @storyId, destination_id, 1 FROM destinations WHERE chat_id = @chatId", new { storyId, chatId });
        connection.Execute(
            "INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, state) SELECT 1, 2, destination_id, @due, @storyId, 1, @state FROM destinations WHERE chat_id = @chatId",
            new { storyId, chatId, state, due });
    });

    /// <summary>Carries broadcasts on. Returns whether any is left.</summary>
    public static async Task<bool> StepAsync(this Conversation conversation) =>
        await conversation.Get<BroadcastRunner>().StepAsync(TestContext.Current.CancellationToken) != BroadcastRunner.IdleWait;
}
