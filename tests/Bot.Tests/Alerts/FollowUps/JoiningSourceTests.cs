using Bot.Articles;
using Bot.Outbox;
using Bot.Tests.Support;

namespace Bot.Tests.Alerts.FollowUps;

public sealed class JoiningSourceTests : IAsyncDisposable
{
    private static readonly Article First = Given.Article(headline: "Parliament backs budget by 68 to 31");

    private readonly NewsOffice _office = new();

    [Fact]
    public async Task Another_source_that_joins_is_named_in_a_quiet_edit()
    {
        var story = await _office.SentToAsync(First, 1);
        await _office.ArriveAsync(Given.Article("other-1") with { SourceId = "feed", Dateline = new Dateline("OSLO", null, "Other Press") });
        await _office.ExecuteAsync($"UPDATE articles SET story_id = {story} WHERE source_id = 'feed'");
        await _office.FollowUpAsync();

        Assert.Equal([(Lane.BulkEdits, 1L)], _office.Waiting(MessageKind.Edit));
        Assert.Contains("\nAlso: Other Press\n", Assert.Single(_office.Leaving(MessageKind.Edit)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_that_join_are_named_by_their_titles_each_once_and_not_the_one_that_speaks()
    {
        var story = await _office.SentToAsync(First, 1);
        foreach (var (identity, publisher) in new[] { ("1", "BBC News"), ("2", "bbc news"), ("3", "Sample Wire"), ("4", "Coast & <i>Sons</i>") })
            await _office.ArriveAsync(Given.Article(identity) with { SourceId = "feed" + identity, Dateline = new Dateline("OSLO", null, null), Publisher = publisher });
        await _office.ExecuteAsync($"UPDATE articles SET story_id = {story} WHERE source_id LIKE 'feed%'");
        await _office.FollowUpAsync();

        Assert.Contains("\nAlso: BBC News, Coast &amp; &lt;i&gt;Sons&lt;/i&gt;\n", Assert.Single(_office.Leaving(MessageKind.Edit)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("SAMPLE WIRE")]
    public async Task Who_joins_without_a_name_of_its_own_changes_no_message(string? publisher)
    {
        var story = await _office.SentToAsync(First, 1);
        await _office.ArriveAsync(Given.Article("other-1") with { SourceId = "feed", Dateline = null, Publisher = publisher });
        await _office.ExecuteAsync($"UPDATE articles SET story_id = {story} WHERE source_id = 'feed'");
        await _office.FollowUpAsync();

        Assert.Empty(_office.Waiting(MessageKind.Edit));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();
}
