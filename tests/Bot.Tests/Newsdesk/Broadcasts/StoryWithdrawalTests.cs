using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Outbox;
using Bot.Stories;
using Bot.Tests.Chat;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class StoryWithdrawalTests
{
    private const string Told = "<b>The story was withdrawn</b>\nNothing more of this broadcast is sent, and what arrived is withdrawn.";

    [Fact]
    public async Task A_story_withdrawn_midway_stops_its_broadcast_and_takes_back_what_arrived()
    {
        await using var conversation = await SendAsync();
        await conversation.StepAsync();
        await ArriveAsync(conversation);

        await WithdrawStoryAsync(conversation);
        await conversation.StepAsync();
        Assert.Equal(Brake.Stopped, conversation.Get<BroadcastBrakes>().Of(1));
        Assert.Equal(Told, Assert.Single(conversation.Hear(), heard => heard.Kind == MessageKind.Reply).Html);
        for (var i = 0; i < 4; i++)
        {
            conversation.Time.Advance(TimeSpan.FromMinutes(1));
            await conversation.StepAsync();
        }

        Assert.Equal(2, conversation.Reached().Count);
        Assert.Equal(2, Edits(conversation).Count(html => html.StartsWith("<b>Withdrawn</b>", StringComparison.Ordinal)));
        Assert.Equal(2, Edits(conversation).Count);
        Assert.Single(conversation.Hear(), heard => heard.Html.Contains("Withdrawing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broadcast_that_is_over_is_withdrawn_with_its_story_and_once()
    {
        await using var conversation = await SendAsync(firstWave: 0);
        await conversation.StepAsync();
        await ArriveAsync(conversation);
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(await conversation.StepAsync());
        conversation.Hear();

        await WithdrawStoryAsync(conversation);
        await conversation.StepAsync();
        await conversation.StepAsync();

        Assert.Equal(4, Edits(conversation).Count);
        Assert.Single(conversation.Hear(), heard => heard.Html == Told);
        Assert.Equal(1, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM broadcasts WHERE purpose = 2 AND parent_id = 1")));
    }

    [Fact]
    public async Task A_chunk_that_begins_after_the_withdrawal_adds_nothing()
    {
        await using var conversation = await SendAsync();
        await WithdrawStoryAsync(conversation);

        Assert.False(await conversation.Database.WriteAsync(connection => conversation.Get<FanOut>().AddChunk(connection, 1)));

        Assert.Empty(conversation.Reached());
        Assert.Equal((long)BroadcastState.Stopping, conversation.Database.Read(connection => connection.QuerySingle<long>("SELECT state FROM broadcasts")));
        Assert.Contains(conversation.Hear(), heard => heard.Html == Told);
    }

    private static async Task<Conversation> SendAsync(int firstWave = 2)
    {
        var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], FirstWave = firstWave, FirstWavePauseSeconds = 60 });
        await conversation.HaveReadersAsync(3);
        var storyId = await conversation.PublishAsync(Given.Article(headline: "Dam bursts near Lyon"), "disasters");
        await conversation.SayAsync($"/broadcast s_{StoryLinks.Key(storyId)}");
        await conversation.PressAsync("Send to 4");
        conversation.Hear();
        return conversation;
    }

    private static Task ArriveAsync(Conversation conversation) => conversation.Database.WriteAsync(connection =>
        connection.Execute("UPDATE outbox SET state = 2, message_id = 700 + outbox_id WHERE broadcast_id = 1 AND state = 0"));

    private static Task WithdrawStoryAsync(Conversation conversation) => conversation.Database.WriteAsync(connection => connection.Execute("UPDATE stories SET state = 1"));

    private static List<string> Edits(Conversation conversation) => conversation.Database.Read(connection =>
        connection.Query<string>("SELECT body ->> 'html' FROM outbox JOIN contents USING (content_id) WHERE broadcast_id = 2 AND kind = 4").ToList());
}
