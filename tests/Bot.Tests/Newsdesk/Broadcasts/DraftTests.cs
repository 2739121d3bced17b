using System.Text.Json.Nodes;
using Bot.Newsdesk;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Chat;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class DraftTests
{
    [Fact]
    public async Task The_label_bears_the_desks_name_the_readers_language_and_no_word_of_the_admin()
    {
        await using var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], Name = "Example News" });
        await conversation.SayAsync("/help", 100, 100, "fr");

        var shown = await conversation.SayAsync("/broadcast Polls close\nThe count begins at nine. https://news.example/polls");
        await conversation.PressAsync("Send to 2");
        await conversation.StepAsync();

        Assert.Contains("<b>Polls close</b>\nBREAKING · Example News · <tg-time", shown[0].Html, StringComparison.Ordinal);
        Assert.Contains("\n\nThe count begins at nine.\n\nWe will", shown[0].Html, StringComparison.Ordinal);
        Assert.Equal(["Read", "Breaking: settings"], shown[0].ButtonTexts);
        Assert.Equal("https://news.example/polls", shown[0].Button("Read").Url);
        Assert.StartsWith("<b>Polls close</b>\nDERNIÈRE HEURE · Example News", conversation.ContentFor(100), StringComparison.Ordinal);
        Assert.StartsWith("<b>Polls close</b>\nBREAKING · Example News", conversation.ContentFor(Desk.Admin), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_makes_it_a_service_notice_which_reaches_those_who_refuse_breaking_news_and_lets_news_pass()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(2);
        await conversation.Database.WriteAsync(connection =>
            ReaderStore.SetProfile(connection, ReaderStore.Find(connection, 100, 0)?.DestinationId ?? 0, new DeliveryProfile { Breaking = false }));
        await conversation.SayAsync("/broadcast The bot rests tonight");

        var changed = await conversation.PressAsync("Make it a service notice");
        await conversation.PressAsync("Send to 3");
        await conversation.StepAsync();

        Assert.Contains(changed, heard => heard.Html.Contains("SERVICE NOTICE", StringComparison.Ordinal) && !heard.Html.Contains("update this message", StringComparison.Ordinal));
        Assert.Contains(changed, heard => heard.Html.Contains("To 3 active chats, as a service notice", StringComparison.Ordinal));
        Assert.Equal([1L, 100, 101], conversation.Reached());
        Assert.Equal([(long)Lane.Digests], conversation.Database.Read(connection => connection.Query<long>("SELECT DISTINCT lane FROM outbox WHERE broadcast_id = 1").ToList()));
    }

    [Fact]
    public async Task Chats_that_have_the_story_are_passed_over_and_the_others_are_told_by_no_later_alert()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        var storyId = await conversation.PublishAsync(Given.Article(headline: "Dam bursts near Lyon") with { Summary = "Water rises." }, "disasters");
        await conversation.AlertAsync(100, storyId, MessageState.Sent);
        await conversation.AlertAsync(101, storyId, MessageState.Pending, due: long.MaxValue / 2);

        var shown = await conversation.SayAsync($"/broadcast s_{Bot.Stories.StoryLinks.Key(storyId)}");
        await conversation.PressAsync("Send to 3");
        await conversation.StepAsync();

        Assert.StartsWith("<b>Dam bursts near Lyon</b>\nBREAKING", shown[0].Html, StringComparison.Ordinal);
        Assert.Contains("Water rises.", shown[0].Html, StringComparison.Ordinal);
        Assert.Contains("Skipped: 1 already has this story", shown[1].Html, StringComparison.Ordinal);
        Assert.Equal([1L, 101, 102], conversation.Reached());
        Assert.Equal(4, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM alerts WHERE story_id = @storyId", new { storyId })));
        Assert.Equal("told by the newsdesk", conversation.Database.Read(connection => connection.QuerySingle<string>("SELECT reason FROM outbox WHERE story_id = @storyId AND state = 3 AND settled_at > 0", new { storyId })));
    }

    [Fact]
    public async Task A_second_broadcast_of_a_story_passes_over_those_the_first_reached()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(2);
        var storyId = await conversation.PublishAsync(Given.Article(headline: "Dam bursts near Lyon"), "disasters");
        await conversation.SayAsync($"/broadcast s_{Bot.Stories.StoryLinks.Key(storyId)} The dam has burst");
        await conversation.PressAsync("Send to 3");
        await conversation.StepAsync();
        await conversation.SayAsync("/help", 110, 110);

        var shown = await conversation.SayAsync($"/broadcast The water is falling s_{Bot.Stories.StoryLinks.Key(storyId)}");

        Assert.Contains("To 1 chat that accepts breaking news\nSkipped: 3 already have this story", shown[1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_answer_to_an_alert_it_says_the_story_and_its_link()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        var storyId = await conversation.PublishAsync(Given.Article(headline: "Dam bursts near Lyon") with { Url = "https://news.example/dam" }, "disasters");

        var shown = await conversation.SendAsync(Reply("/broadcast", new JsonObject { ["text"] = "Dam bursts near Lyon" }, conversation.Get<CallbackSigner>().Sign(Desk.Admin, $"read {storyId}")));

        Assert.StartsWith("<b>Dam bursts near Lyon</b>\nBREAKING", shown[0].Html, StringComparison.Ordinal);
        Assert.Equal("https://news.example/dam", shown[0].Button("Read").Url);
        Assert.Equal(storyId, conversation.Database.Read(connection => connection.QuerySingle<long?>("SELECT story_id FROM broadcasts")));
    }

    [Fact]
    public async Task A_withdrawn_story_is_not_broadcast()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        var storyId = await conversation.PublishAsync(Given.Article(headline: "Dam bursts near Lyon"), "disasters");
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE stories SET state = 1"));

        Assert.Equal("That story was withdrawn, so it is not sent.", (await conversation.AskAsync($"/broadcast s_{Bot.Stories.StoryLinks.Key(storyId)}")).Html);
    }

    [Fact]
    public async Task A_text_that_is_answered_keeps_its_formatting_and_a_picture_goes_as_a_copy_with_the_label_in_its_caption()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        var text = new JsonObject { ["text"] = "Polls close", ["entities"] = new JsonArray(new JsonObject { ["type"] = "italic", ["offset"] = 0, ["length"] = 5 }) };
        var picture = new JsonObject
        {
            ["caption"] = "The hall at nine",
            ["photo"] = new JsonArray(new JsonObject { ["file_id"] = "p", ["file_unique_id"] = "q", ["width"] = 1, ["height"] = 1 }),
        };

        var said = await conversation.SendAsync(Reply("/broadcast", text));
        var copied = await conversation.SendAsync(Reply("/broadcast", picture));

        Assert.StartsWith("<b><i>Polls</i> close</b>\nBREAKING", said[0].Html, StringComparison.Ordinal);
        Assert.Equal((MessageKind.Copy, 40, Desk.Admin, true), (copied[0].Kind, copied[0].Content.TargetMessageId, copied[0].Content.FromChatId, copied[0].Content.IsCaption));
        Assert.StartsWith("<b>The hall at nine</b>\nBREAKING", copied[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_operator_allows_it_the_card_names_both_speeds_and_the_cost_and_fast_rows_are_paid()
    {
        await using var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], PaidBroadcast = true });
        await conversation.HaveReadersAsync(60);

        var shown = await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send fast: up to 7 Stars");
        await conversation.StepAsync();

        Assert.Contains("Free: 3 seconds. Fast: 1 second, at most 7 Stars\nWithdrawing takes about 3 seconds at either speed", shown[1].Html, StringComparison.Ordinal);
        Assert.Equal(61, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT sum(paid) FROM outbox WHERE broadcast_id = 1")));
    }

    [Fact]
    public async Task Where_the_operator_does_not_a_forged_press_buys_nothing()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/broadcast Polls close");

        await conversation.PressActionAsync("bc-fast 1");
        await conversation.StepAsync();

        Assert.Empty(conversation.Reached());
    }

    [Fact]
    public async Task The_card_says_where_it_is_night()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(2);
        await conversation.Database.WriteAsync(connection =>
            ReaderStore.SetProfile(connection, ReaderStore.Find(connection, 100, 0)?.DestinationId ?? 0, new DeliveryProfile { NightFrom = 0, NightTo = 1439 }));

        var shown = await conversation.SayAsync("/broadcast Polls close");

        Assert.Contains("Silent for 1 where it is night", shown[1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_reaches_the_admins_only_and_leaves_the_draft_as_it_is()
    {
        await using var conversation = Desk.Open(Desk.Admin, 2);
        await conversation.HaveReadersAsync(2);
        await conversation.SayAsync("/help", 2, 2, "uk");
        await conversation.SayAsync("/broadcast Polls close");

        var heard = await conversation.PressAsync("Rehearse");
        await conversation.StepAsync();

        Assert.Equal([1L, 2], heard.Where(said => said.Html.StartsWith("<b>Polls close</b>", StringComparison.Ordinal)).Select(said => said.ChatId));
        Assert.Contains(heard, said => said.ChatId == 2 && said.Html.Contains("ТЕРМІНОВО", StringComparison.Ordinal));
        Assert.Contains(heard, said => said is { Kind: MessageKind.CallbackAnswer, Html: "Sent to 2 admins only." });
        Assert.Empty(conversation.Reached());
        Assert.Equal(0, conversation.Database.Read(connection => connection.QuerySingle<int>("SELECT state FROM broadcasts")));
    }

    private static JsonObject Reply(string text, JsonObject replied, string? button = null)
    {
        var update = SomeUpdate.Text(Interlocked.Increment(ref _lastUpdate), text);
        (replied["message_id"], replied["date"], replied["chat"]) = (40, 1, SomeUpdate.Chat(Desk.Admin));
        if (button is not null)
            replied["reply_markup"] = new JsonObject { ["inline_keyboard"] = new JsonArray(new JsonArray(new JsonObject { ["text"] = "Read", ["callback_data"] = button })) };
        Assert.IsType<JsonObject>(update["message"])["reply_to_message"] = replied;
        return update;
    }

    private static int _lastUpdate = 50;
}
