using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Newsdesk.Feeds.Lists;
using Bot.Newsdesk.Health;
using Bot.Newsdesk.Splitting;
using Bot.Outbox;
using Bot.Storage;

namespace Bot.Newsdesk;

/// <summary>Registers this room.</summary>
internal static class NewsdeskServices
{
    /// <summary>
    /// Adds admins, claims, broadcasts, statistics and sources. From elsewhere they need the database and its writer, the clock, the
    /// outbox, its brakes, paces and signal, the watch of nights, the texts, the living catalogue, the links, the updates that were set aside, the options of health,
    /// the trial of feeds, and the signals that have broadcasts carried on, feeds polled and changed stories taken on.
    /// </summary>
    public static IServiceCollection AddNewsdesk(this IServiceCollection services, NewsdeskOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(provider => new AdminList(options.Admins, provider.GetRequiredService<Database>()));
        services.AddSingleton<AdminClaims>().AddSingleton<AdminHomes>().AddSingleton<AdminNotice>();
        services.AddSingleton<StatisticsDesk>();
        services.AddSingleton<StoryFinder>().AddSingleton<StoryDesk>();
        services.AddSingleton<HealthWatch>().AddSingleton<SetAsideDesk>();
        services.AddSingleton<SourceDesk>().AddSingleton<SourceActs>().AddSingleton<FeedListDesk>().AddSingleton<SourceWatch>().AddSingleton<FileWatch>();
        services.AddSingleton<IContentHolder, OpenContents>().AddSingleton<BroadcastQueue>().AddSingleton<BroadcastEdits>();
        services.AddSingleton<DraftReader>().AddSingleton<BroadcastSurvey>().AddSingleton<BroadcastRenderer>().AddSingleton<BroadcastContents>();
        services.AddSingleton<DraftCard>().AddSingleton<BroadcastPost>();
        services.AddSingleton<DraftPresses>().AddSingleton<RunningPresses>().AddSingleton<ChangePresses>().AddSingleton<BroadcastDesk>();
        services.AddSingleton<Brakeman>().AddSingleton<StoryWithdrawals>().AddSingleton<UntoldChats>().AddSingleton<FanOut>().AddSingleton<BroadcastReporter>().AddSingleton<BroadcastRunner>();
        services.AddSingleton<SplitDesk>();
        return services;
    }
}
