using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources.ContentFolder;
using Bot.Tests.Support;

namespace Bot.Tests.Sources;

public sealed class ContentFolderSourceTests
{
    [Fact]
    public async Task Files_there_at_the_very_first_start_are_a_silent_baseline_and_later_ones_are_not()
    {
        await using var folder = new SomeFolder();
        folder.Write("old.txt", SomeFolder.Story("Old story"));
        Assert.True(Assert.Single(await folder.Settle()).Baseline);

        folder.Write("new.txt", SomeFolder.Story("New story", "Another text altogether."));
        Assert.False(Assert.Single(await folder.Settle()).Baseline);
    }

    [Fact]
    public async Task A_baseline_cut_short_by_a_stop_is_still_a_baseline_after_it()
    {
        await using var folder = new SomeFolder();
        folder.Write("old.txt", SomeFolder.Story());
        await folder.Collect();
        folder.Restart();
        Assert.True(Assert.Single(await folder.Settle()).Baseline);
    }

    [Fact]
    public async Task A_file_added_while_the_bot_was_stopped_is_news()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Restart();
        folder.Write("new.txt", SomeFolder.Story());
        Assert.False(Assert.Single(await folder.Settle()).Baseline);
        folder.Restart();
        Assert.Empty(await folder.Settle());
    }

    [Fact]
    public async Task A_file_is_left_until_it_has_stood_still()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("new.txt", "Harbour bridge closes\n\nThe coun");
        Assert.Empty(await folder.Collect());
        folder.Time.Advance(Stillness.Needed - TimeSpan.FromMilliseconds(1));
        folder.Write("new.txt", SomeFolder.Story());
        Assert.Empty(await folder.Collect());
        folder.Time.Advance(Stillness.Needed - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await folder.Collect());
        folder.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("The council voted on Tuesday to close the bridge.", Assert.Single(await folder.Collect()).Article?.Summary);
    }

    [Fact]
    public async Task An_item_that_was_not_acknowledged_comes_again()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("new.txt", SomeFolder.Story());
        await folder.Collect();
        folder.Time.Advance(Stillness.Needed);
        Assert.Single(await folder.Collect(acknowledge: false));
        Assert.Single(await folder.Settle());
        Assert.Empty(await folder.Settle());
    }

    [Fact]
    public async Task Touching_renaming_or_copying_a_file_is_nothing_new()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("a.txt", SomeFolder.Story());
        Assert.Single(await folder.Settle());

        File.SetLastWriteTimeUtc(Path.Combine(folder.Root, "a.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Empty(await folder.Settle());
        folder.Move("a.txt", "b.txt");
        Assert.Empty(await folder.Settle());
        folder.Write("c.txt", SomeFolder.Story());
        Assert.Empty(await folder.Settle());
        folder.Delete("b.txt");
        Assert.Empty(await folder.Settle());
        folder.Write("b.txt", SomeFolder.Story());
        Assert.Empty(await folder.Settle());
        folder.Restart();
        Assert.Empty(await folder.Settle());
    }

    [Fact]
    public async Task A_changed_text_is_a_new_version_even_after_a_rename()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("a.txt", SomeFolder.Story());
        var first = Assert.Single(await folder.Settle());
        folder.Move("a.txt", "b.txt");
        await folder.Settle();
        folder.Write("b.txt", SomeFolder.Story(text: "The council voted on Wednesday to open the bridge."));
        var second = Assert.Single(await folder.Settle());

        Assert.Equal(first.Article?.Identity, second.Article?.Identity);
        Assert.Equal([Acceptance.New, Acceptance.NewVersion], folder.Outcomes);
    }

    [Fact]
    public async Task A_changed_copy_is_a_story_of_its_own_unless_its_original_has_gone()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("a.txt", SomeFolder.Story());
        await folder.Settle();
        folder.Write("copy1.txt", SomeFolder.Story());
        folder.Write("copy2.txt", SomeFolder.Story());
        await folder.Settle();

        folder.Write("copy1.txt", SomeFolder.Story("Another story", "With a text of its own."));
        Assert.Equal("file:copy1.txt", Assert.Single(await folder.Settle()).Article?.Identity);
        folder.Delete("a.txt");
        folder.Write("copy2.txt", SomeFolder.Story(text: "The text was changed."));
        Assert.Equal("file:a.txt", Assert.Single(await folder.Settle()).Article?.Identity);
    }

    [Fact]
    public async Task The_same_text_under_two_new_names_is_one_article()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("a.txt", SomeFolder.Story());
        folder.Write("b.txt", SomeFolder.Story());
        Assert.Single(await folder.Settle());
        Assert.Empty(await folder.Settle());
    }

    [Fact]
    public async Task A_refused_file_is_reported_once_kept_and_tried_again_when_it_changes()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("bad.txt", "Only a headline\n");
        folder.Write("good.txt", SomeFolder.Story());
        var items = await folder.Settle();
        Assert.Equal(2, items.Count);
        var refused = Assert.Single(items, item => item.Refusal is not null);
        Assert.Equal("bad.txt", refused.Name);
        Assert.Equal(RefusalKind.NoText, refused.Refusal?.Kind);
        Assert.True(File.Exists(Path.Combine(folder.Root, "bad.txt")));
        Assert.Equal(refused.Refusal?.Reason, Assert.Single(folder.Read(connection => ContentFileStore.Refused(connection, "content"))).Reason);

        Assert.Empty(await folder.Settle());
        folder.Restart();
        Assert.Empty(await folder.Settle());
        folder.Write("bad.txt", "Only a headline\n\nAnd now a text.");
        Assert.NotNull(Assert.Single(await folder.Settle()).Article);
        Assert.Empty(folder.Read(connection => ContentFileStore.Refused(connection, "content")));
    }

    [Fact]
    public async Task Large_empty_and_unknown_files_are_refused_with_what_to_do()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write("large.txt", new string('x', SourceDocument.MaxBytes + 1));
        folder.Write("empty.txt", "");
        folder.Write("picture.jpg", "x");
        var kinds = (await folder.Settle()).ToDictionary(item => item.Name, item => item.Refusal?.Kind, StringComparer.Ordinal);
        Assert.Equal(RefusalKind.TooLarge, kinds["large.txt"]);
        Assert.Equal(RefusalKind.Empty, kinds["empty.txt"]);
        Assert.Equal(RefusalKind.UnknownFormat, kinds["picture.jpg"]);
    }

    [Theory]
    [InlineData(".hidden.txt")]
    [InlineData("story.txt~")]
    [InlineData("story.txt.tmp")]
    [InlineData(".story.txt.swp")]
    [InlineData("story.txt.part")]
    [InlineData("story.txt.crdownload")]
    [InlineData("#story.txt#")]
    [InlineData(".git/story.txt")]
    public async Task Temporary_names_are_left_alone(string name)
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        folder.Write(name, SomeFolder.Story());
        Assert.Empty(await folder.Settle());
    }

    [Fact]
    public async Task Subfolders_are_read_to_a_depth_and_links_are_not_followed()
    {
        await using var folder = new SomeFolder();
        await using var elsewhere = new SomeFolder();
        await folder.Collect();
        elsewhere.Write("secret.txt", SomeFolder.Story("Secret"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "link.txt"), Path.Combine(elsewhere.Root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "linked"), elsewhere.Root);
        folder.Write("2024/april/a.txt", SomeFolder.Story());
        folder.Write("1/2/3/4/5/6/deep.txt", SomeFolder.Story("Deep", "Too deep to be read."));
        Assert.Equal("2024/april/a.txt", Assert.Single(await folder.Settle()).Name);
    }

    [Fact]
    public async Task A_folder_that_appears_later_is_a_baseline_when_it_appears()
    {
        await using var folder = new SomeFolder();
        Directory.Delete(folder.Root);
        Assert.Empty(await folder.Settle());
        folder.Write("a.txt", SomeFolder.Story());
        Assert.True(Assert.Single(await folder.Settle()).Baseline);
    }

    [Fact]
    public async Task A_dropped_file_wakes_who_waits()
    {
        await using var folder = new SomeFolder();
        await folder.Collect();
        var waiting = folder.Current.WaitForChangeAsync(CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        folder.Write("a.txt", SomeFolder.Story());
        using var patience = Patience.Begin();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!waiting.IsCompleted)
        {
            folder.Time.Advance(TimeSpan.FromMilliseconds(25));
            await ticks.WaitForNextTickAsync(patience.Token);
        }

        Assert.Single(await folder.Settle());
    }
}
