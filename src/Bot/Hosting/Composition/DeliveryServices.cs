using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Delivery;
using Bot.Hosting.Loops;
using Bot.Hosting.Settings;
using Bot.Outbox;

namespace Bot.Hosting.Composition;

/// <summary>The way out: outbox, pump, rendering and the sender.</summary>
internal static class DeliveryServices
{
    /// <summary>Adds everything between a row in the outbox and Telegram.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, BotSettings settings, Ownership ownership)
    {
        services.AddSingleton(ownership);
        services.AddSingleton(settings.Delivery);
        services.AddSingleton(new CallbackSigner(ownership.SigningKey));
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<BroadcastBrakes>();
        services.AddSingleton<SteadyClock>();
        services.AddSingleton<Claimer>();
        services.AddSingleton<Settler>();
        services.AddSingleton<OutboxPump>();
        services.AddSingleton<ContentRetention>().AddSingleton<OutboxRetention>();
        services.AddSingleton<ISecondLook, SecondLook>();

        var client = TelegramConnection.Connect(settings.Telegram, TelegramConnection.SendTimeout);
        services.AddSingleton<ISender>(provider => ActivatorUtilities.CreateInstance<TelegramSender>(provider, client));
        services.AddSingleton<KeyboardMaker>();
        services.AddSingleton<ParcelRenderer>();
        services.AddSingleton<StoriesRenderer>();
        services.AddSingleton<FollowUpRenderer>();
        services.AddSingleton<FollowedStories>();
        services.AddSingleton<DevelopmentRenderer>();
        services.AddSingleton<DigestPages>();
        services.AddSingleton<AlertRenderer>();
        services.AddSingleton<SeveralRenderer>();
        services.AddSingleton<ArticleShelf>();
        services.AddSingleton<StoryFaces>();
        services.AddSingleton<SentMessages>();
        services.AddSingleton<TopicNames>();
        services.AddSingleton<NightWatch>();

        services.AddHostedService<OutboxLoop>();
        return services;
    }
}
