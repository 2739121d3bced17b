using Bot.Chat;
using Bot.Hosting.Loops;
using Bot.Hosting.Settings;
using Bot.Newsdesk;

namespace Bot.Hosting.Composition;

/// <summary>The newsdesk's commands and buttons, which reach it by way of the chat. To others they do not exist.</summary>
internal static class NewsdeskWiring
{
    /// <summary>Adds the newsdesk and its doors.</summary>
    public static IServiceCollection AddNewsdesk(this IServiceCollection services, BotSettings settings)
    {
        services.AddNewsdesk(settings.Newsdesk.Admins);
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "broadcast",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<BroadcastDesk>().PrepareAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            BroadcastVerbs.All,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<BroadcastDesk>().PressAsync));
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(
            "stats",
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StatisticsDesk>().ShowAsync));
        services.AddSingleton<IPress>(provider => new DelegatedPress(
            StatisticsDesk.Verbs,
            provider.GetRequiredService<AdminList>().IsAdmin,
            provider.GetRequiredService<StatisticsDesk>().PressAsync));
        services.AddSingleton(provider => new StartPayload(AdminClaims.PayloadPrefix, provider.GetRequiredService<AdminClaims>().ClaimAsync));
        services.AddHostedService<NewsdeskLoop>();
        return services;
    }
}
