using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Outbox;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class FirstWaveTests
{
    [Fact]
    public async Task Only_the_first_wave_leaves_and_the_rest_after_the_pause()
    {
        await using var conversation = await SendAsync();

        await conversation.StepAsync();
        Assert.Equal(2, conversation.Reached().Count);
        conversation.Time.Advance(TimeSpan.FromSeconds(59));
        await conversation.StepAsync();
        Assert.Equal(2, conversation.Reached().Count);
        Assert.StartsWith("<b>First wave: 0 of 6</b>\nThe rest follows <tg-time", conversation.Hear()[^1].Html, StringComparison.Ordinal);

        conversation.Time.Advance(TimeSpan.FromSeconds(2));
        await conversation.StepAsync();
        Assert.Equal(6, conversation.Reached().Count);
    }

    [Fact]
    public async Task Stopped_in_the_pause_nothing_more_leaves()
    {
        await using var conversation = await SendAsync();
        await conversation.StepAsync();
        await conversation.SettleAsync(MessageState.Sent, 2);

        await conversation.PressActionAsync("bc-stop 1");
        conversation.Time.Advance(TimeSpan.FromMinutes(2));
        await conversation.StepAsync();

        Assert.Equal(2, conversation.Reached().Count);
        Assert.StartsWith("<b>Stopped: sent to 2</b>\nNot sent: 4", conversation.Hear()[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_ends_the_pause()
    {
        await using var conversation = await SendAsync();
        await conversation.StepAsync();
        conversation.Time.Advance(TimeSpan.FromSeconds(5));
        await conversation.StepAsync();
        conversation.Hear();

        await conversation.PressAsync("Send the rest now");
        await conversation.StepAsync();

        Assert.Equal(6, conversation.Reached().Count);
    }

    [Fact]
    public async Task A_wave_among_many_chats_that_it_is_not_for_is_filled_in_one_transaction()
    {
        await using var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], FirstWave = 2, FirstWavePauseSeconds = 60 });
        await conversation.SayAsync("/help", 100, 100);
        await conversation.Database.WriteAsync(connection => connection.Execute(
            """
            WITH RECURSIVE n (id) AS (SELECT 1000 UNION ALL SELECT id + 1 FROM n WHERE id < 1499)
            INSERT INTO chats (chat_id, kind, language, created_at) SELECT id, 0, 'en', 0 FROM n;
            INSERT INTO destinations (chat_id, profile_id, paused) SELECT chat_id, (SELECT min(profile_id) FROM profiles), 1 FROM chats WHERE chat_id >= 1000;
            """));
        await conversation.SayAsync("/help", 101, 101);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 3");

        await conversation.Database.WriteAsync(connection => conversation.Get<FanOut>().AddChunk(connection, 1));
        Assert.Equal([100L, 101], conversation.Reached());

        conversation.Time.Advance(TimeSpan.FromMinutes(2));
        await conversation.StepAsync();
        Assert.Equal([1L, 100, 101], conversation.Reached());
    }

    private static async Task<Conversation> SendAsync()
    {
        var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], FirstWave = 2, FirstWavePauseSeconds = 60 });
        await conversation.HaveReadersAsync(5);
        var shown = await conversation.SayAsync("/broadcast Polls close");
        Assert.Contains("First wave: 2, then a pause of 1 minute", shown[1].Html, StringComparison.Ordinal);
        await conversation.PressAsync("Send to 6");
        return conversation;
    }
}
