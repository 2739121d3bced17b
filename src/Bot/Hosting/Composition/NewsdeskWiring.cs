using Bot.Chat;
using Bot.Hosting.Loops;
using Bot.Hosting.Settings;
using Bot.Hosting.Signals;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Newsdesk.Health;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;

namespace Bot.Hosting.Composition;

/// <summary>What the newsdesk needs from elsewhere, and its loops.</summary>
internal static class NewsdeskWiring
{
    /// <summary>Adds the newsdesk and its doors.</summary>
    public static IServiceCollection AddNewsdesk(this IServiceCollection services, BotSettings settings)
    {
        services.AddNewsdesk(settings.Newsdesk).AddNewsdeskDoors();
        services.AddSingleton<ISetAsideUpdates>(provider => new InboxSetAside(provider.GetRequiredService<Database>(), provider.GetRequiredService<UpdateDispatcher>));
        services.AddSingleton(provider => new HealthOptions(
            TimeSpan.FromMinutes(settings.Newsdesk.LateMinutes),
            settings.Delivery.OverallPerSecond,
            () => provider.GetRequiredService<OutboxPump>().Hindrance));
        services.AddSingleton(provider => new BroadcastSignal(provider.GetRequiredService<PipelineSignals>().Broadcasts.Raise));
        services.AddSingleton(provider => new SourceSignal(provider.GetRequiredService<PipelineSignals>().Feeds.Raise));
        services.AddSingleton(provider => new StoryDeskSignal(() =>
        {
            provider.GetRequiredService<StoryGrouper>().Reread();
            provider.GetRequiredService<PipelineSignals>().Stories.Raise();
        }));
        services.AddHostedService<BroadcastLoop>().AddHostedService<AdminLoop>();
        return services;
    }
}
