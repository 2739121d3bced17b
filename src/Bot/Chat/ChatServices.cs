using Bot.Chat.Commands;
using Bot.Chat.Presses;
using Bot.Chat.Views;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>Registers this room.</summary>
internal static class ChatServices
{
    /// <summary>
    /// Adds the poller, the dispatcher and all that answers readers. From elsewhere they need the database and its writer,
    /// the clock, the bot's client and identity, the outbox and its signer, the texts, the living catalogue, the links of
    /// stories, the renderer of alerts, and the delivery profile of new readers.
    /// </summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddSingleton<UpdatePoller>().AddSingleton<UpdateDispatcher>().AddSingleton<UpdateTurn>().AddSingleton<UpdateRouter>().AddSingleton<FileRouter>().AddSingleton<FileFetcher>();
        services.AddSingleton<CommandRouter>().AddSingleton<CommandBook>().AddSingleton<PressRouter>().AddSingleton<Membership>().AddSingleton<Upgrade>();
        services.AddSingleton<Addressing>().AddSingleton<WordReader>().AddSingleton<RefusalPace>().AddSingleton<Apology>();
        services.AddSingleton<IGroupAdmins, GroupAdmins>();
        services.AddSingleton<PlainText>().AddSingleton<UnknownCommand>().AddSingleton<Welcome>().AddSingleton<FollowedNames>().AddSingleton<SearchFollowing>();
        services.AddSingleton<TopicPicker>().AddSingleton<SubscribedView>().AddSingleton<UnknownNames>().AddSingleton<SubscriptionList>();
        services.AddSingleton<RecentStories>().AddSingleton<LatestStories>().AddSingleton<LatestView>().AddSingleton<StoryLine>();
        services.AddSingleton<StoryCard>().AddSingleton<ReadView>().AddSingleton<WhyView>().AddSingleton<MoreView>().AddSingleton<SavedLine>().AddSingleton<SavedList>().AddSingleton<SettingsView>().AddSingleton<WhenView>().AddSingleton<BreakingView>();
        services.AddSingleton<StoryPayload>().AddSingleton(provider => provider.GetRequiredService<StoryPayload>().Kind);
        services.AddSingleton<TopicPayload>().AddSingleton(provider => provider.GetRequiredService<TopicPayload>().Kind);
        services.AddSingleton<Housekeeping>().AddSingleton<CommandMenu>();
        return services.AddCommands().AddPresses();
    }

    /// <summary>In the order of the menu.</summary>
    private static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<ICommand, TopicsCommand>()
        .AddSingleton<ICommand, SubscribeCommand>()
        .AddSingleton<ICommand, UnsubscribeCommand>()
        .AddSingleton<ICommand, SubscriptionsCommand>()
        .AddSingleton<ICommand, LatestCommand>()
        .AddSingleton<ICommand, SavedCommand>()
        .AddSingleton<ICommand, PreviewCommand>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<ICommand, StopCommand>()
        .AddSingleton<ICommand, ResumeCommand>()
        .AddSingleton<ICommand>(provider => new HelpCommand(provider.GetRequiredService<CommandBook>, provider.GetRequiredService<TextCatalogue>()))
        .AddSingleton<ICommand, PrivacyCommand>()
        .AddSingleton<ICommand, StartCommand>();

    private static IServiceCollection AddPresses(this IServiceCollection services) => services
        .AddSingleton<IPress, PickerPress>()
        .AddSingleton<IPress, SubscribePress>()
        .AddSingleton<IPress, MinePress>()
        .AddSingleton<IPress, DropPress>()
        .AddSingleton<IPress, LatestPress>()
        .AddSingleton<IPress, StopPress>()
        .AddSingleton<IPress, SettingsPress>()
        .AddSingleton<IPress, WhenPress>()
        .AddSingleton<IPress, BreakingPress>()
        .AddSingleton<IPress, DailyPress>()
        .AddSingleton<IPress, StoryPress>()
        .AddSingleton<IPress, StoryChangePress>()
        .AddSingleton<IPress, SavePress>()
        .AddSingleton<IPress, SavedPress>()
        .AddSingleton<IPress, SavedChangePress>()
        .AddSingleton<IPress, DigestPress>()
        .AddSingleton<IPress, UndoPress>();
}
