using Bot.Alerts.Developments;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Tests.Support;
using Bot.Topics;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class StoryPressTests
{
    [Fact]
    public async Task Read_shows_the_whole_article_in_the_alerts_place_and_back_the_alert_again()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article(), "defence");

        var read = (await conversation.PressActionAsync("read 1"))[^1];
        Assert.Equal((MessageKind.Edit, 500), (read.Kind, read.Content.TargetMessageId));
        Assert.Contains("Three frigates will be based there from April.", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Page", read.Html, StringComparison.Ordinal);

        var back = (await conversation.PressAsync("Back"))[^1];
        Assert.StartsWith("<b>Navy opens a new harbour in the north</b>", back.Html, StringComparison.Ordinal);
        Assert.Equal(["Read", "Why this?", "More"], back.ButtonTexts);
    }

    [Theory]
    [InlineData("read 1")]
    [InlineData("why 1")]
    [InlineData("more 1")]
    public async Task A_view_counts_as_open_in_the_storys_own_message_until_back(string action)
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        var story = await conversation.PublishAsync(Given.Article(), "defence");
        var until = (conversation.Time.GetUtcNow() + OpenViews.Lasts).ToUnixTimeMilliseconds();

        await SentAsync(conversation, story, messageId: 499);
        await conversation.PressActionAsync(action);
        Assert.Null(ViewedUntil(conversation));

        await SentAsync(conversation, story, messageId: 500);
        await conversation.PressActionAsync(action);
        Assert.Equal(until, ViewedUntil(conversation));

        await conversation.PressActionAsync("back 1");
        Assert.Null(ViewedUntil(conversation));
    }

    [Fact]
    public async Task An_alert_by_an_article_that_joined_the_story_explains_itself_and_keeps_its_hashtags()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        var story = await conversation.PublishAsync(Given.Article("story-1", "Council talks for an evening") with { Paragraphs = ["The council met."], Summary = "" });
        var joined = Given.Article("other-1") with { SourceId = "feed", Dateline = null, Publisher = "Coast <b>" };
        await conversation.PublishAsync(joined, "defence");
        await conversation.Database.WriteAsync(connection => connection.Execute(
            """
            UPDATE articles SET story_id = @story;
            INSERT INTO alerts (story_id, destination_id, article_id) SELECT @story, destination_id, 2 FROM destinations
            """,
            new { story }));

        var why = (await conversation.PressActionAsync("why 1"))[^1];
        Assert.StartsWith("<b>Council talks for an evening</b>\n\nYou subscribe to <b>Defence</b>. Found: “", why.Html, StringComparison.Ordinal);
        Assert.EndsWith("<i>In another article on this story: “Navy opens a new harbour in the north”, Coast &lt;b&gt;.</i>", why.Html, StringComparison.Ordinal);
        var back = (await conversation.PressAsync("Back"))[^1];
        Assert.Contains("\nAlso: Coast &lt;b&gt;\n", back.Html, StringComparison.Ordinal);
        Assert.EndsWith("#Defence", back.Html, StringComparison.Ordinal);
    }

    private static Task SentAsync(Conversation conversation, long story, int messageId) => conversation.Database.WriteAsync(connection => connection.Execute(
        """
        DELETE FROM outbox WHERE kind = 1;
        INSERT INTO outbox (kind, lane, destination_id, state, due_at, settled_at, story_id, article_id, message_id)
        SELECT 1, 2, destination_id, 2, 0, 0, @story, 1, @messageId FROM destinations;
        """,
        new { story, messageId }));

    private static long? ViewedUntil(Conversation conversation) =>
        conversation.Database.Read(connection => connection.QuerySingle<long?>("SELECT viewed_until FROM outbox WHERE kind = 1"));

    [Fact]
    public async Task A_long_article_is_read_page_by_page()
    {
        await using var conversation = new Conversation();
        var paragraphs = Enumerable.Range(1, 40).Select(i => $"Paragraph {i} " + new string('x', 150)).ToList();
        await conversation.PublishAsync(Given.Article() with { Paragraphs = paragraphs }, "defence");

        var first = (await conversation.PressActionAsync("read 1"))[^1];
        Assert.Contains("Page 1 of 3", first.Html, StringComparison.Ordinal);
        var second = (await conversation.PressAsync("Next"))[^1];
        Assert.Contains("Page 2 of 3", second.Html, StringComparison.Ordinal);
        Assert.Equal(["Previous", "Next", "Back"], second.ButtonTexts);
        Assert.All([first, second], heard => Assert.True(heard.Html.Length < 4096));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void No_page_is_too_long_and_no_word_is_lost(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{i}\U0001F600"));
        var pages = ArticlePages.Of(Given.Article() with { Paragraphs = [text, "The end."] });

        Assert.All(pages, page => Assert.True(page.Sum(piece => piece.Length) <= ArticlePages.PageSize));
        Assert.Equal($"{text} The end.", string.Join(' ', pages.SelectMany(page => page)));
    }

    [Fact]
    public async Task Why_names_the_words_that_matched_and_where()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.PublishAsync(Given.Article(), "defence");

        var why = (await conversation.PressActionAsync("why 1"))[^1];

        Assert.Contains("You subscribe to <b>Defence</b>. Found: ", why.Html, StringComparison.Ordinal);
        Assert.Contains("“Navy”, in the headline", why.Html, StringComparison.Ordinal);
        Assert.Contains("“frigates”, in", why.Html, StringComparison.Ordinal);
        Assert.Equal(["Unsubscribe: Defence", "Any mention too", "Back"], why.ButtonTexts);
    }

    [Fact]
    public async Task The_scope_changes_from_under_the_alert()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.PublishAsync(Given.Article(), "defence");
        await conversation.PressActionAsync("why 1");

        await conversation.PressAsync("Any mention too");

        Assert.Equal(SubscriptionScope.AnyMention, conversation.Database.Read(connection => Assert.Single(SubscriptionStore.Of(connection, 1))).Scope);
    }

    [Fact]
    public async Task More_mutes_the_story_and_undo_takes_it_back()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.PublishAsync(Given.Article(), "defence");

        Assert.Equal(["Save", "Follow story", "Mute story", "Unsubscribe: Defence", "Back"], (await conversation.PressActionAsync("more 1"))[^1].ButtonTexts);
        var muted = await conversation.PressAsync("Mute story");
        Assert.Equal("You will hear no more of this story.", muted[0].Html);
        Assert.True(conversation.Database.Read(connection => SubscriptionStore.IsMuted(connection, 1, 1)));

        await conversation.PressAsync("Undo: unmute story");
        Assert.False(conversation.Database.Read(connection => SubscriptionStore.IsMuted(connection, 1, 1)));
    }

    [Fact]
    public async Task More_follows_the_story_and_muting_ends_that()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.PublishAsync(Given.Article(), "defence");
        await conversation.PressActionAsync("more 1");

        Assert.Equal("What follows comes here as answers, until it has been quiet for 48 hours.", (await conversation.PressAsync("Follow story"))[0].Html);
        Assert.True(conversation.Database.Read(connection => FollowedStoryStore.IsFollowed(connection, 1, 1)));
        await conversation.PressAsync("Unfollow story");
        Assert.False(conversation.Database.Read(connection => FollowedStoryStore.IsFollowed(connection, 1, 1)));

        await conversation.PressAsync("Follow story");
        await conversation.PressAsync("Mute story");
        Assert.False(conversation.Database.Read(connection => FollowedStoryStore.IsFollowed(connection, 1, 1)));
    }

    [Fact]
    public async Task Unsubscribing_under_an_alert_can_be_undone()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.PublishAsync(Given.Article(), "defence");
        await conversation.PressActionAsync("more 1");

        await conversation.PressAsync("Unsubscribe: Defence");
        Assert.Empty(conversation.Followed());
        await conversation.PressAsync("Undo");
        Assert.Equal(["defence"], conversation.Followed());
    }

    [Fact]
    public async Task A_deep_link_shows_the_story_and_a_wrong_one_says_so()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article(), "defence");

        Assert.StartsWith("<b>Navy opens", (await conversation.AskAsync("/start s_1")).Html, StringComparison.Ordinal);
        Assert.Contains("no longer available", (await conversation.AskAsync("/start s_zzz")).Html, StringComparison.Ordinal);
        Assert.Equal("Follow <b>Defence</b>?", (await conversation.AskAsync("/start t_defence")).Html);
    }
}
