using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Outbox;
using Bot.Storage;

namespace Bot.Newsdesk;

/// <summary>Registers this room.</summary>
internal static class NewsdeskServices
{
    /// <summary>Adds admins, claims, broadcasts, statistics and sources. From elsewhere they need the database and its writer, the clock, the outbox, its paces and signal, the texts, the living catalogue, the links, the trial of feeds, the signal that has them polled and the one that has changed stories taken on.</summary>
    public static IServiceCollection AddNewsdesk(this IServiceCollection services, IReadOnlyCollection<long> admins)
    {
        services.AddSingleton(provider => new AdminList(admins, provider.GetRequiredService<Database>()));
        services.AddSingleton<AdminClaims>();
        services.AddSingleton<BroadcastQueue>().AddSingleton<BroadcastSignal>().AddSingleton<BroadcastDesk>().AddSingleton<BroadcastRunner>();
        services.AddSingleton<StatisticsDesk>();
        services.AddSingleton<StoryFinder>().AddSingleton<StoryDesk>();
        services.AddSingleton<SourceDesk>().AddSingleton<SourceActs>().AddSingleton<SourceWatch>();
        return services;
    }
}
