using Bot.Chat;
using Bot.Chat.Commands;
using Bot.Chat.Presses;
using Bot.Chat.Views;
using Bot.Hosting.Loops;

namespace Bot.Hosting.Composition;

/// <summary>The way of a reader's word: poller, inbox, router, commands and presses.</summary>
internal static class ChatServices
{
    /// <summary>Adds everything that answers readers.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddSingleton<UpdatePoller>();
        services.AddSingleton<UpdateDispatcher>();
        services.AddSingleton<UpdateTurn>();
        services.AddSingleton<UpdateRouter>();
        services.AddSingleton<CommandRouter>();
        services.AddSingleton<PressRouter>();
        services.AddSingleton<Membership>();
        services.AddSingleton<WordReader>();
        services.AddSingleton<CommandBook>();
        services.AddSingleton<Addressing>();
        services.AddSingleton<PlainText>();
        services.AddSingleton<UnknownCommand>();
        services.AddSingleton<RefusalPace>();
        services.AddSingleton<Apology>();
        services.AddSingleton<Welcome>();
        services.AddSingleton<FollowedNames>();
        services.AddSingleton<IGroupAdmins, GroupAdmins>();

        services.AddSingleton<SubscribedView>();
        services.AddSingleton<SubscriptionList>();
        services.AddSingleton<TopicPicker>();
        services.AddSingleton<UnknownNames>();
        services.AddCommands().AddPresses();

        services.AddHostedService<ChatLoop>();
        return services;
    }

    /// <summary>In the order of Telegram's menu.</summary>
    private static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<ICommand, TopicsCommand>();
        services.AddSingleton<ICommand, SubscribeCommand>();
        services.AddSingleton<ICommand, UnsubscribeCommand>();
        services.AddSingleton<ICommand, SubscriptionsCommand>();
        services.AddSingleton<ICommand, HelpCommand>();
        services.AddSingleton<ICommand, StartCommand>();
        return services;
    }

    private static void AddPresses(this IServiceCollection services)
    {
        services.AddSingleton<IPress, SubscribePress>();
        services.AddSingleton<IPress, UndoPress>();
        services.AddSingleton<IPress, PickerPress>();
        services.AddSingleton<IPress, MinePress>();
        services.AddSingleton<IPress, DropPress>();
    }
}
