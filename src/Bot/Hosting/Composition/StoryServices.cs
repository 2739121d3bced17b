using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Hosting.Following;
using Bot.Hosting.Loops;
using Bot.Hosting.Settings;
using Bot.Hosting.Signals;
using Bot.Matching;
using Bot.Newsdesk;
using Bot.Readers;
using Bot.Sources;
using Bot.Sources.ContentFolder;
using Bot.Stories;
using Bot.Topics;
using NodaTime;

namespace Bot.Hosting.Composition;

/// <summary>The way of a story: sources, intake, grouping, matching, planning.</summary>
internal static class StoryServices
{
    /// <summary>Adds everything between a file on disk and a row in the outbox.</summary>
    public static IServiceCollection AddStories(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton<PipelineSignals>();
        services.AddSingleton(new ContentFolderOptions("content", ContentPaths.Articles(settings.Content), ContentPaths.Reading(settings.Content)));
        services.AddSingleton(ContentPaths.Reader);
        services.AddSingleton<ContentFolderSource>();
        services.AddSingleton<ArticleIntake>();
        services.AddSingleton<StoryGrouper>();

        services.AddSingleton<LiveCatalogue>();
        services.AddSingleton<RuleIndex>();
        services.AddSingleton<RuleIndexKeeper>();
        services.AddSingleton<RetirementNotice>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<CatalogueFolder>(provider, ContentPaths.Topics(settings.Content)));

        services.AddSingleton(DateTimeZoneProviders.Tzdb);
        services.AddSingleton<DueTimes>();
        services.AddSingleton<AlertPlanner>();
        services.AddSingleton<RuleRetention>();
        services.AddSingleton<ProfileRetention>();
        services.AddSingleton(new JoiningTime(TimeSpan.FromSeconds(settings.Stories.JoiningSeconds)));
        services.AddSingleton<FollowUpFinder>().AddSingleton<FollowUpPlanner>().AddSingleton<FollowUpRetention>();
        services.AddSingleton<DevelopmentPlanner>();

        services.AddHostedService<CatalogueLoop>();
        services.AddIntake<ContentFolderSource>(signals => signals.Sources);
        services.AddHostedService<GroupingLoop>();
        services.AddHostedService<PlanningLoop>();
        return services;
    }

    /// <summary>Adds a loop that takes in what a source offers.</summary>
    public static IServiceCollection AddIntake<TSource>(this IServiceCollection services, Func<PipelineSignals, Signal> wake)
        where TSource : class, ISource =>
        services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<IntakeLoop>(
            provider,
            provider.GetRequiredService<TSource>(),
            wake(provider.GetRequiredService<PipelineSignals>())));
}
