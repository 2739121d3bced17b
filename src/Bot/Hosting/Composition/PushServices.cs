using Bot.Hosting.Push;
using Bot.Hosting.Settings;

namespace Bot.Hosting.Composition;

/// <summary>The door for pushed stories, where the settings open it.</summary>
internal static class PushServices
{
    /// <summary>Adds the door.</summary>
    public static IServiceCollection AddPush(this IServiceCollection services, BotSettings settings)
    {
        if (!settings.Push.IsOpen)
            return services;
        services.AddSingleton(settings.Push);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<PushDesk>(provider, ContentPaths.Reading(settings.Content)));
        services.AddSingleton<PushDoor>();
        return services.AddHostedService(provider => provider.GetRequiredService<PushDoor>());
    }
}
