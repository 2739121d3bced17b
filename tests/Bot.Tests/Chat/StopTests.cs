using Bot.Chat;
using Bot.Readers;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class StopTests
{
    [Fact]
    public async Task Stop_pauses_and_keeps_what_is_followed_until_resumed()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");

        Assert.StartsWith("<b>Paused</b>", (await conversation.AskAsync("/stop")).Html, StringComparison.Ordinal);
        Assert.True(IsPaused(conversation));
        Assert.Equal(["defence"], conversation.Followed());

        await conversation.PressAsync("Resume");
        Assert.False(IsPaused(conversation));
    }

    [Fact]
    public async Task Deleting_is_asked_once_more_and_then_nothing_is_left()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.SayAsync("/stop");

        Assert.Contains("Delete everything?", (await conversation.PressAsync("Delete my data"))[^1].Html, StringComparison.Ordinal);
        Assert.Equal(["defence"], conversation.Followed());
        Assert.StartsWith("<b>Deleted</b>", (await conversation.PressAsync("Yes, delete it all"))[^1].Html, StringComparison.Ordinal);

        Assert.Empty(conversation.Followed());
        conversation.Time.Advance(Housekeeping.FarewellTakes + TimeSpan.FromMinutes(1));
        await conversation.Get<Housekeeping>().TidyAsync(TestContext.Current.CancellationToken);
        Assert.Null(conversation.Database.Read(connection => ReaderStore.GetChat(connection, SomeUpdate.Ana)));
    }

    [Fact]
    public async Task Who_comes_back_after_deleting_stays()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/stop");
        await conversation.PressAsync("Delete my data");
        await conversation.PressAsync("Yes, delete it all");

        await conversation.SayAsync("/start");
        await conversation.SayAsync("/subscribe sport");
        conversation.Time.Advance(Housekeeping.FarewellTakes + TimeSpan.FromMinutes(1));
        await conversation.Get<Housekeeping>().TidyAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["sport"], conversation.Followed());
        Assert.False(IsPaused(conversation));
    }

    [Fact]
    public async Task Old_updates_are_forgotten_and_what_waits_is_kept()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/help");
        await conversation.Database.WriteAsync(connection => InboxStore.Add(connection, [new RawUpdate(9999, 1, "{}")], 0));

        conversation.Time.Advance(Housekeeping.UpdatesKept + TimeSpan.FromMinutes(1));
        await conversation.Get<Housekeeping>().TidyAsync(TestContext.Current.CancellationToken);

        Assert.Equal([9999L], conversation.Database.Read(connection => connection.Query<long>("SELECT update_id FROM inbox").ToList()));
    }

    private static bool IsPaused(Conversation conversation) =>
        conversation.Database.Read(connection => ReaderStore.Find(connection, SomeUpdate.Ana, 0)?.Paused ?? false);
}
