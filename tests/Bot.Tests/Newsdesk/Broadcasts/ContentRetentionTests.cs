using Bot.Newsdesk.Broadcasts;
using Bot.Outbox;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class ContentRetentionTests
{
    [Fact]
    public async Task Contents_go_with_the_last_message_that_shows_them()
    {
        await using var conversation = await SentAsync();
        Assert.NotEmpty(Contents(conversation));

        conversation.Time.Advance(TimeSpan.FromDays(15));
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET settled_at = @now WHERE outbox_id = (SELECT max(outbox_id) FROM outbox WHERE broadcast_id = 1)", new { now = Now(conversation) }));
        await ForgetAsync(conversation);
        var kept = Assert.Single(Contents(conversation));
        Assert.Equal(kept, conversation.Database.Read(connection => connection.ExecuteScalar<long>("SELECT content_id FROM outbox WHERE broadcast_id = 1")));

        conversation.Time.Advance(TimeSpan.FromDays(15));
        await ForgetAsync(conversation);
        Assert.Empty(Contents(conversation));
    }

    [Fact]
    public async Task What_an_open_broadcast_is_made_from_stays_though_no_row_names_it()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 4");
        await ForgetAsync(conversation);

        await conversation.StepAsync();

        Assert.Equal(4, conversation.Reached().Count);
        Assert.Contains("Polls close", conversation.ContentFor(100), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_of_a_change_under_way_stay_too()
    {
        await using var conversation = await SentAsync();
        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 4");
        await ForgetAsync(conversation);

        await conversation.StepAsync();

        Assert.Equal(0, conversation.Database.Read(connection => connection.ExecuteScalar<int>(
            "SELECT count(*) FROM outbox LEFT JOIN contents USING (content_id) WHERE broadcast_id = 2 AND body IS NULL")));
        Assert.Equal(8, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE broadcast_id = 2")));
    }

    [Fact]
    public async Task Contents_that_come_during_the_walk_are_not_its_own()
    {
        await using var conversation = await SentAsync();
        var contents = new ContentRetention(conversation.Database.Database, conversation.Database.Writer, new OpenContents());
        await conversation.Database.WriteAsync(connection => connection.Execute("DELETE FROM outbox WHERE broadcast_id = 1"));
        var survey = contents.Begin();
        var late = await conversation.Database.WriteAsync(connection => conversation.Get<OutboxStore>().AddContent(connection, new MessageContent { Html = "Late" }));

        await contents.ForgetAsync(survey, TestContext.Current.CancellationToken);

        Assert.Equal([late], Contents(conversation));
    }

    [Fact]
    public async Task Corrections_and_withdrawals_of_what_was_forgotten_say_kindly_that_it_is_too_late()
    {
        await using var conversation = await SentAsync();
        conversation.Time.Advance(TimeSpan.FromDays(15));
        await ForgetAsync(conversation);

        foreach (var action in (string[])["bc-correct 1", "bc-withdraw 1"])
            Assert.Contains(await conversation.PressActionAsync(action), heard => heard.Html == "This can no longer be done.");
        await conversation.StepAsync();
        Assert.Equal(0, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE broadcast_id > 0")));
    }

    private static async Task<Conversation> SentAsync()
    {
        var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 4");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute(
            "UPDATE outbox SET state = 2, message_id = 500 + outbox_id, settled_at = @now WHERE broadcast_id = 1",
            new { now = Now(conversation) }));
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(await conversation.StepAsync());
        return conversation;
    }

    private static long Now(Conversation conversation) => conversation.Time.GetUtcNow().ToUnixTimeMilliseconds();

    private static IReadOnlyList<long> Contents(Conversation conversation) =>
        conversation.Database.Read(connection => connection.Query<long>("SELECT content_id FROM contents ORDER BY 1").ToList());

    private static Task ForgetAsync(Conversation conversation)
    {
        var (database, writer) = (conversation.Database.Database, conversation.Database.Writer);
        return new OutboxRetention(database, writer, new ContentRetention(database, writer, new OpenContents()), new PumpOptions(), conversation.Time).ForgetAsync(TestContext.Current.CancellationToken);
    }
}
