using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class SavedTests
{
    [Fact]
    public async Task Save_keeps_the_story_says_so_and_pressing_again_takes_it_back()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article(), "defence");
        await conversation.PressActionAsync("more 1");

        var saved = await conversation.PressAsync("Save");
        Assert.Equal((MessageKind.CallbackAnswer, "Saved: /saved shows your list. Press again to undo."), (saved[0].Kind, saved[0].Html));
        Assert.Equal(["Saved ✓", "Follow story", "Mute story", "Back"], saved[1].ButtonTexts);
        Assert.StartsWith("<b>Navy opens a new harbour in the north</b>", saved[1].Html, StringComparison.Ordinal);
        Assert.Equal([1L], SomeSaved.Kept(conversation));

        var undone = await conversation.PressAsync("Saved ✓");
        Assert.Equal("No longer saved.", undone[0].Html);
        Assert.Contains("Save", undone[1].ButtonTexts);
        Assert.Empty(SomeSaved.Kept(conversation));
    }

    [Fact]
    public async Task The_list_has_headline_outlet_and_link_what_was_saved_last_first_page_by_page()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, SavedList.PageSize + 1);

        var first = await conversation.AskAsync("/saved");
        Assert.StartsWith("<b>You saved 6 stories</b>\n\n1. <a href=\"https://news.example/6\">Story &lt;6&gt;</a>\nBERGEN · Sample Wire · ", first.Html, StringComparison.Ordinal);
        Assert.Contains("\n\n5. <a href=\"https://news.example/2\">", first.Html, StringComparison.Ordinal);
        Assert.EndsWith("<i>Page 1 of 2</i>", first.Html, StringComparison.Ordinal);
        Assert.Equal(["Remove 1", "Remove 2", "Remove 3", "Remove 4", "Remove 5", "Next"], first.ButtonTexts);

        var second = (await conversation.PressAsync("Next"))[^1];
        Assert.Equal((MessageKind.Edit, 500), (second.Kind, second.Content.TargetMessageId));
        Assert.Contains("\n\n6. <a href=\"https://news.example/1\">", second.Html, StringComparison.Ordinal);
        Assert.Equal(["Remove 6", "Previous"], second.ButtonTexts);
    }

    [Fact]
    public async Task A_story_is_removed_in_the_list_and_undo_brings_it_back_to_its_place()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 3);
        await conversation.SayAsync("/saved");

        var removed = (await conversation.PressAsync("Remove 2"))[^1];
        Assert.StartsWith("Removed from your saved stories.\n\n<b>You saved 2 stories</b>", removed.Html, StringComparison.Ordinal);
        Assert.Equal([3L, 1L], SomeSaved.Kept(conversation));

        var back = (await conversation.PressAsync("Undo"))[^1];
        Assert.StartsWith("<b>You saved 3 stories</b>", back.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo", back.ButtonTexts);
        Assert.Equal([3L, 2L, 1L], SomeSaved.Kept(conversation));
    }

    [Fact]
    public async Task Where_nothing_is_saved_the_list_says_how_that_is_done()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 1);
        await conversation.SayAsync("/saved");

        var empty = (await conversation.PressAsync("Remove 1"))[^1];

        Assert.Contains("press <b>More</b> and then <b>Save</b>", empty.Html, StringComparison.Ordinal);
        Assert.Equal(["Undo", "See latest"], empty.ButtonTexts);
        Assert.Contains("Sous une alerte", (await conversation.AskAsync("/saved", 900, 900, "fr")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((int)StoryState.Withdrawn)]
    [InlineData((int)StoryState.Retracted)]
    public async Task A_withdrawn_story_shows_that_it_was_withdrawn_and_nothing_of_itself_even_once_it_is_gone(int state)
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 1);
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE stories SET state = @state", new { state }));

        var list = await conversation.AskAsync("/saved");
        Assert.Equal("<b>You saved 1 story</b>\n\n1. Story withdrawn by Sample Wire.", list.Html);
        Assert.Equal(["Remove 1"], list.ButtonTexts);

        await SomeSaved.ForgetStoriesAsync(conversation);
        Assert.Equal("<b>You saved 1 story</b>\n\n1. Story withdrawn.", (await conversation.AskAsync("/saved")).Html);
    }

    [Fact]
    public async Task A_story_whose_articles_are_gone_stays_with_what_was_kept_of_it_until_it_expires()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 1, expires: Given.Time.AddHours(1));
        Assert.Contains(">Story &lt;1&gt;</a>\nBERGEN", (await conversation.AskAsync("/saved")).Html, StringComparison.Ordinal);

        await SomeSaved.ForgetStoriesAsync(conversation);
        Assert.EndsWith("\n\n1. <a href=\"https://news.example/1\">Story &lt;1&gt;</a>\nSample Wire", (await conversation.AskAsync("/saved")).Html, StringComparison.Ordinal);

        conversation.Time.Advance(TimeSpan.FromHours(1));
        Assert.EndsWith("\n\n1. This story is no longer available.", (await conversation.AskAsync("/saved")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_list_lets_the_oldest_go_and_says_which()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 1);
        await conversation.Database.WriteAsync(connection =>
        {
            for (var i = 0; i < SavedStoryStore.Most - 1; i++)
                SavedStoryStore.Add(connection, 1, new SavedStory { StoryId = 1000 + i, SavedAt = conversation.Time.GetUtcNow().ToUnixTimeMilliseconds() + 1, Headline = "Other", Link = "https://news.example" });
        });
        await conversation.PublishAsync(Given.Article("new", "One too many"));
        conversation.Time.Advance(TimeSpan.FromSeconds(1));

        var saved = await conversation.PressActionAsync("save 2");

        Assert.Equal("Saved. Your list holds 100 stories, so the oldest has left it: “Story <1>”.", saved[0].Html);
        Assert.Equal(SavedStoryStore.Most, SomeSaved.Kept(conversation).Count);
        Assert.Equal(2, SomeSaved.Kept(conversation)[0]);
        Assert.DoesNotContain(1L, SomeSaved.Kept(conversation));
    }

    [Fact]
    public async Task What_is_brought_back_to_a_full_list_says_too_which_leaves_it()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 2);
        await conversation.SayAsync("/saved");
        await conversation.PressAsync("Remove 1");
        await conversation.Database.WriteAsync(connection =>
        {
            for (var i = 0; i < SavedStoryStore.Most - 1; i++)
                SavedStoryStore.Add(connection, 1, new SavedStory { StoryId = 1000 + i, SavedAt = conversation.Time.GetUtcNow().ToUnixTimeMilliseconds() + 1, Headline = "Other", Link = "https://news.example" });
        });

        Assert.Equal("Saved. Your list holds 100 stories, so the oldest has left it: “Story <1>”.", (await conversation.PressAsync("Undo"))[0].Html);
        Assert.Equal(2, SomeSaved.Kept(conversation)[^1]);
    }

    [Fact]
    public async Task In_a_group_its_admins_save_and_everybody_may_look()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence", SomeUpdate.Group, Conversation.Admin);
        await conversation.PublishAsync(Given.Article(), "defence");
        await conversation.PressActionAsync("more 1", SomeUpdate.Group);

        Assert.True(Assert.Single(await conversation.PressAsync("Save")).Content.Popup);
        Assert.Empty(SomeSaved.Kept(conversation));
        await conversation.PressAsync("Save", Conversation.Admin);
        Assert.Equal([1L], SomeSaved.Kept(conversation));

        Assert.Contains("Navy opens", (await conversation.AskAsync("/saved@NewsBot", SomeUpdate.Group)).Html, StringComparison.Ordinal);
        Assert.True(Assert.Single(await conversation.PressAsync("Remove 1")).Content.Popup);
        Assert.Equal([1L], SomeSaved.Kept(conversation));
        await conversation.PressAsync("Remove 1", Conversation.Admin);
        Assert.Empty(SomeSaved.Kept(conversation));
    }

    [Fact]
    public async Task Deleting_ones_data_deletes_what_was_saved()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 2);
        await conversation.SayAsync("/stop");
        await conversation.PressAsync("Delete my data");
        Assert.Equal(2, SomeSaved.Kept(conversation).Count);

        await conversation.PressAsync("Yes, delete it all");

        Assert.Equal(0, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM saved_stories")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("uk")]
    public async Task Help_and_privacy_name_what_is_saved(string language)
    {
        await using var conversation = new Conversation();

        Assert.Contains("\n/saved – ", (await conversation.AskAsync("/help", 901, 901, language)).Html, StringComparison.Ordinal);
        Assert.Contains(language switch { "fr" => "a enregistré", "uk" => "що зберіг", _ => "follows and saved" }, (await conversation.AskAsync("/privacy", 901, 901, language)).Html, StringComparison.Ordinal);
        Assert.Contains("\n/saved – ", (await conversation.AskAsync("/help@NewsBot", SomeUpdate.Group, Conversation.Admin, language)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_headlines_there_are_fit_into_one_message()
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, SavedList.PageSize, headline: new string('ї', 300), outlet: new string('w', 60));

        var list = await conversation.AskAsync("/saved");

        var text = System.Text.RegularExpressions.Regex.Replace(list.Html, "<[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.True(text.Length is > 1500 and < 4096, $"{text.Length} characters");
    }
}
