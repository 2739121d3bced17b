using Bot.Articles;
using Bot.Newsdesk;
using Bot.Outbox;
using Bot.Stories;
using Bot.Tests.Chat;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class UntoldChatsTests
{
    [Fact]
    public async Task Those_a_stopped_broadcast_did_not_reach_get_their_alerts_after_all()
    {
        await using var conversation = await StoppedAsync();

        await CloseAsync(conversation);

        // Destination 1 was told by the broadcast; the others are free for planning, and the alert that waited waits again.
        Assert.Equal([1L, 2], Ledger(conversation));
        Assert.Equal((long)MessageState.Pending, conversation.Database.Read(connection => connection.QuerySingle<long>("SELECT state FROM outbox WHERE kind = 1 AND settled_at IS NULL AND reason IS NULL")));
        Assert.Equal((long)ArticleStage.Grouped, Stage(conversation));
        Assert.Equal(5, State(conversation));
    }

    [Fact]
    public async Task A_plan_under_way_is_waited_for()
    {
        await using var conversation = await StoppedAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("INSERT INTO plans (article_id, last_destination_id) SELECT article_id, 2 FROM articles"));

        await CloseAsync(conversation);
        Assert.Equal(4, State(conversation));
        await conversation.Database.WriteAsync(connection => connection.Execute("DELETE FROM plans"));
        await CloseAsync(conversation);

        Assert.Equal(5, State(conversation));
        Assert.Equal((long)ArticleStage.Grouped, Stage(conversation));
    }

    [Fact]
    public async Task Of_a_withdrawn_story_no_alert_comes_back()
    {
        await using var conversation = await StoppedAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE stories SET state = 1"));

        await CloseAsync(conversation);

        Assert.Equal((long)MessageState.Cancelled, conversation.Database.Read(connection => connection.QuerySingle<long>("SELECT state FROM outbox WHERE kind = 1")));
        Assert.Equal((long)ArticleStage.Planned, Stage(conversation));
        Assert.Equal(5, State(conversation));
    }

    [Fact]
    public async Task Those_whom_another_broadcast_about_the_story_reaches_stay_told()
    {
        await using var conversation = await StoppedAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute(
            """
            INSERT INTO broadcasts (broadcast_id, state, person_id, home_id, kind, content_id, created_at, expires_at, audience, story_id) VALUES (9, 5, 1, 1, 3, 0, 0, 0, 1, 1);
            INSERT INTO outbox (kind, lane, destination_id, due_at, broadcast_id, state) VALUES (3, 1, 4, 0, 9, 2);
            """));

        await CloseAsync(conversation);

        Assert.Equal([1L, 2, 4], Ledger(conversation));
    }

    /// <summary>Four chats; the first got the broadcast, and an alert waited for the second.</summary>
    private static async Task<Conversation> StoppedAsync()
    {
        var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], FirstWave = 0 });
        await conversation.HaveReadersAsync(3);
        var storyId = await conversation.PublishAsync(Given.Article(headline: "Dam bursts near Lyon") with { ReceivedAt = conversation.Time.GetUtcNow() }, "disasters");
        await conversation.AlertAsync(101, storyId, MessageState.Pending, due: long.MaxValue / 2);
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE articles SET stage = @stage", new { stage = ArticleStage.Planned }));
        await conversation.SayAsync($"/broadcast s_{StoryLinks.Key(storyId)}");
        await conversation.PressAsync("Send to 4");
        await conversation.StepAsync();
        await conversation.SettleAsync(MessageState.Sent, 1);
        Assert.Equal([1L, 2, 3, 4], Ledger(conversation));
        await conversation.PressActionAsync("bc-stop 1");
        return conversation;
    }

    private static async Task CloseAsync(Conversation conversation)
    {
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        await conversation.StepAsync();
    }

    private static List<long> Ledger(Conversation conversation) => conversation.Database.Read(connection =>
        connection.Query<long>("SELECT destination_id FROM alerts ORDER BY 1").ToList());

    private static long Stage(Conversation conversation) => conversation.Database.Read(connection => connection.QuerySingle<long>("SELECT stage FROM articles"));

    private static long State(Conversation conversation) => conversation.Database.Read(connection => connection.QuerySingle<long>("SELECT state FROM broadcasts WHERE broadcast_id = 1"));
}
