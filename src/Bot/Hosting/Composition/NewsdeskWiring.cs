using Bot.Chat;
using Bot.Hosting.Loops;
using Bot.Hosting.Settings;
using Bot.Hosting.Signals;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Newsdesk.Feeds.Lists;
using Bot.Newsdesk.Health;
using Bot.Newsdesk.Splitting;
using Bot.Outbox;
using Bot.Sources.Opml;
using Bot.Storage;
using Bot.Stories;

namespace Bot.Hosting.Composition;

/// <summary>The newsdesk's commands and buttons, which reach it by way of the chat. To others they do not exist.</summary>
internal static class NewsdeskWiring
{
    /// <summary>Adds the newsdesk and its doors.</summary>
    public static IServiceCollection AddNewsdesk(this IServiceCollection services, BotSettings settings)
    {
        services.AddNewsdesk(settings.Newsdesk);
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "broadcast",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<BroadcastDesk>().PrepareAsync,
            BroadcastTexts.Menu));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            BroadcastVerbs.All,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<BroadcastDesk>().PressAsync));
        services.AddSingleton(provider => new DelegatedReply(
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<ChangePresses>().ReadTextAsync));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "stats",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StatisticsDesk>().ShowAsync,
            StatisticsTexts.Menu));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            StatisticsDesk.Verbs,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StatisticsDesk>().PressAsync));
        services.AddSingleton<ISetAsideUpdates>(provider => new InboxSetAside(provider.GetRequiredService<Database>(), provider.GetRequiredService<UpdateDispatcher>));
        services.AddSingleton(provider => new HealthOptions(
            TimeSpan.FromMinutes(settings.Newsdesk.LateMinutes),
            settings.Delivery.OverallPerSecond,
            () => provider.GetRequiredService<OutboxPump>().Hindrance));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            SetAsideDesk.Verbs,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<SetAsideDesk>().PressAsync));
        services.AddSingleton(provider => new SourceSignal(provider.GetRequiredService<PipelineSignals>().Feeds.Raise));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "sources",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<SourceDesk>().ListAsync,
            SourceTexts.Menu));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "source",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<SourceDesk>().ReactAsync,
            SourceTexts.MenuOne));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            SourceVerbs.All,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<SourceDesk>().PressAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            SourceVerbs.OfLists,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<FeedListDesk>().PressAsync));
        services.AddSingleton(provider => new DelegatedFile(
            provider.GetRequiredService<AdminList>().IsAdmin,
            FeedListDesk.Accepts,
            OpmlReader.MaxBytes,
            provider.GetRequiredService<FeedListDesk>().ReadAsync));
        services.AddSingleton(provider => new StoryDeskSignal(() =>
        {
            provider.GetRequiredService<StoryGrouper>().Reread();
            provider.GetRequiredService<PipelineSignals>().Stories.Raise();
        }));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "correct",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StoryDesk>().CorrectAsync,
            StoryDeskTexts.CorrectMenu));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "withdraw",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StoryDesk>().WithdrawAsync,
            StoryDeskTexts.WithdrawMenu));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            StoryDeskVerbs.All,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StoryDesk>().PressAsync));
        services.AddSplitting();
        services.AddSingleton(provider => new StartPayload(AdminClaims.PayloadPrefix, provider.GetRequiredService<AdminClaims>().ClaimAsync));
        services.AddHostedService<NewsdeskLoop>();
        return services;
    }

    private static void AddSplitting(this IServiceCollection services)
    {
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "split",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<SplitDesk>().ShowAsync,
            SplitTexts.Menu));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            [SplitDesk.Verb],
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<SplitDesk>().PressAsync));
    }
}
