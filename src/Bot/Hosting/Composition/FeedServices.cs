using Bot.Articles.Reading;
using Bot.Hosting.Settings;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Sources.Pages;

namespace Bot.Hosting.Composition;

/// <summary>Feeds: fetching, polling, the pages behind, and their own way into the intake.</summary>
internal static class FeedServices
{
    private static readonly TimeSpan GapPerHost = TimeSpan.FromSeconds(1);

    /// <summary>Adds the polling of feeds.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(settings.Fetching.Limits());
        services.AddSingleton<SafeFetcher>();
        services.AddSingleton(provider => new HostGate(GapPerHost, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<FeedPoller>(provider, ReadingOptions.Default));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<FeedTrial>(provider, ReadingOptions.Default));
        services.AddSingleton<RobotsBook>().AddSingleton<PageFetcher>().AddSingleton<PageStage>();
        services.AddSingleton<PollLimits>().AddSingleton<FeedSource>();
        return services.AddIntake<FeedSource>(signals => signals.Feeds);
    }
}
