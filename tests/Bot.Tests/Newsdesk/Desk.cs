using Bot.Alerts;
using Bot.Articles.Reading;
using Bot.Chat;
using Bot.Hosting.Composition;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Newsdesk.Feeds.Lists;
using Bot.Newsdesk.Health;
using Bot.Newsdesk.Splitting;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Sources.Opml;
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
        services.AddNewsdesk(options);
        services.AddSingleton<BroadcastBrakes>().AddSingleton<NightWatch>().AddSingleton<DueTimes>().AddSingleton(DateTimeZoneProviders.Tzdb);
        services.AddSingleton(provider => new DelegatedReply(provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<ChangePresses>().ReadTextAsync));
        services.AddSingleton(new PumpOptions());
        services.AddSingleton<ISetAsideUpdates>(provider => new InboxSetAside(provider.GetRequiredService<Database>(), provider.GetRequiredService<UpdateDispatcher>));
        services.AddSingleton(new HealthOptions(TimeSpan.FromMinutes(10), 30, () => Hindrance.None));
        services.AddSingleton<IPress>(provider => new DelegatedPress(SetAsideDesk.Verbs, provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<SetAsideDesk>().PressAsync));
        services.AddSources();
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("broadcast", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<BroadcastDesk>().PrepareAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(BroadcastVerbs.All, provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<BroadcastDesk>().PressAsync));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("stats", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<StatisticsDesk>().ShowAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(StatisticsDesk.Verbs, provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<StatisticsDesk>().PressAsync));
        services.AddSingleton(provider => new StoryDeskSignal(provider.GetRequiredService<SignalCount>().Add));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("correct", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<StoryDesk>().CorrectAsync));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("withdraw", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<StoryDesk>().WithdrawAsync));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("split", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<SplitDesk>().ShowAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(StoryDeskVerbs.All, provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<StoryDesk>().PressAsync));
        services.AddSingleton(provider => new StartPayload(AdminClaims.PayloadPrefix, provider.GetRequiredService<AdminClaims>().ClaimAsync));
    });

    private static void AddSources(this IServiceCollection services)
    {
        services.AddSingleton(new SafeFetcher(new FetchOptions { AllowedHosts = new HashSet<string> { "127.0.0.1" } }, TimeProvider.System));
        services.AddSingleton(new SignalCount());
        services.AddSingleton(provider => new FeedTrial(provider.GetRequiredService<SafeFetcher>(), new HostGate(TimeSpan.Zero, provider.GetRequiredService<TimeProvider>()), ReadingOptions.Default));
        services.AddSingleton(provider => new SourceSignal(provider.GetRequiredService<SignalCount>().Add));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("sources", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<SourceDesk>().ListAsync));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand("source", provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<SourceDesk>().ReactAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(SourceVerbs.OfLists, provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<FeedListDesk>().PressAsync));
        services.AddSingleton(provider => new DelegatedFile(provider.GetRequiredService<AdminList>().IsAdmin, FeedListDesk.Accepts, OpmlReader.MaxBytes, provider.GetRequiredService<FeedListDesk>().ReadAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(SourceVerbs.All, provider.GetRequiredService<AdminList>().IsAdmin, provider.GetRequiredService<SourceDesk>().PressAsync));
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

    public static Task<bool> StepAsync(this Conversation conversation) =>
        conversation.Get<BroadcastRunner>().StepAsync(TestContext.Current.CancellationToken);
}
