using Bot.Chat;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Newsdesk.Feeds;
using Bot.Newsdesk.Feeds.Lists;
using Bot.Newsdesk.Health;
using Bot.Newsdesk.Splitting;
using Bot.Outbox;
using Bot.Readers;
using Bot.Sources.Opml;
using Bot.Texts;

namespace Bot.Hosting.Composition;

/// <summary>The newsdesk's commands, buttons and files, which reach it by way of the chat. To others than admins they do not exist.</summary>
internal static class NewsdeskDoors
{
    /// <summary>Adds them all. The newsdesk itself is registered elsewhere.</summary>
    public static IServiceCollection AddNewsdeskDoors(this IServiceCollection services) => services
        .AddCommand<BroadcastDesk>("broadcast", BroadcastTexts.Menu, desk => desk.PrepareAsync)
        .AddPresses<BroadcastDesk>(BroadcastVerbs.All, desk => desk.PressAsync)
        .AddSingleton(provider => new DelegatedReply(Admins(provider), provider.GetRequiredService<ChangePresses>().ReadTextAsync))
        .AddCommand<StatisticsDesk>("stats", StatisticsTexts.Menu, desk => desk.ShowAsync)
        .AddPresses<StatisticsDesk>(StatisticsDesk.Verbs, desk => desk.PressAsync)
        .AddPresses<SetAsideDesk>(SetAsideDesk.Verbs, desk => desk.PressAsync)
        .AddCommand<SourceDesk>("sources", SourceTexts.Menu, desk => desk.ListAsync)
        .AddCommand<SourceDesk>("source", SourceTexts.MenuOne, desk => desk.ReactAsync)
        .AddPresses<SourceDesk>(SourceVerbs.All, desk => desk.PressAsync)
        .AddPresses<FeedListDesk>(SourceVerbs.OfLists, desk => desk.PressAsync)
        .AddSingleton(provider => new DelegatedFile(Admins(provider), FeedListDesk.Accepts, OpmlReader.MaxBytes, provider.GetRequiredService<FeedListDesk>().ReadAsync))
        .AddCommand<StoryDesk>("correct", StoryDeskTexts.CorrectMenu, desk => desk.CorrectAsync)
        .AddCommand<StoryDesk>("withdraw", StoryDeskTexts.WithdrawMenu, desk => desk.WithdrawAsync)
        .AddPresses<StoryDesk>(StoryDeskVerbs.All, desk => desk.PressAsync)
        .AddCommand<SplitDesk>("split", SplitTexts.Menu, desk => desk.ShowAsync)
        .AddPresses<SplitDesk>([SplitDesk.Verb], desk => desk.PressAsync)
        .AddSingleton(provider => new StartPayload(AdminClaims.PayloadPrefix, provider.GetRequiredService<AdminClaims>().ClaimAsync));

    private static IServiceCollection AddCommand<TDesk>(this IServiceCollection services, string name, TextKey menu, Func<TDesk, Func<ReaderWord, CancellationToken, Task<Reaction>>> react)
        where TDesk : notnull =>
        services.AddSingleton<ICommand>(provider => new DelegatedCommand(name, Admins(provider), react(provider.GetRequiredService<TDesk>()), menu));

    private static IServiceCollection AddPresses<TDesk>(this IServiceCollection services, IReadOnlyList<string> verbs, Func<TDesk, Func<string, ReaderWord, CancellationToken, Task<Reaction>>> react)
        where TDesk : notnull =>
        services.AddSingleton<IPress>(provider => new DelegatedPress(verbs, Admins(provider), react(provider.GetRequiredService<TDesk>())));

    private static Func<ReaderWord, bool> Admins(IServiceProvider provider) => provider.GetRequiredService<AdminList>().IsAdmin;
}
