using Bot.Newsdesk.Feeds;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Tests.Chat;
using Dapper;
using Moq;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Bot.Tests.Newsdesk;

public sealed class FeedListTests
{
    private const string List = """
        <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Harbour &lt;b&gt; News" xmlUrl="https://harbour.example/rss"/>
        <outline text="Coast" xmlUrl="https://coast.example/atom"/>
        <outline text="Known" xmlUrl="https://known.example/feed"/>
        <outline text="Twice" xmlUrl="https://coast.example/atom"/>
        <outline text="Bad" xmlUrl="javascript:alert(1)"/>
        </body></opml>
        """;

    [Fact]
    public async Task A_list_is_shown_first_and_added_on_the_press_which_can_be_undone()
    {
        await using var desk = Open();
        await AddAsync(desk, "https://known.example/feed");

        var card = Assert.Single(await desk.SendFileAsync("feeds.opml", List));

        Assert.Equal("<b>feeds.opml</b>\n3 feeds\n1 of them is there already.\nNew: Harbour &lt;b&gt; News, Coast.\n1 entry cannot be used:\nLine 6: “javascript:alert(1)” is not a web address", card.Html);
        Assert.Single(Listed(desk));
        Assert.StartsWith("<b>2 sources added</b>", (await desk.PressAsync("Add them"))[^1].Html, StringComparison.Ordinal);
        Assert.Equal(["coast.example", "harbour.example", "known.example"], Listed(desk));
        Assert.Equal(1, desk.Get<SignalCount>().Raised);
        await desk.PressAsync("Undo");
        Assert.Equal(["known.example"], Listed(desk));
        Assert.Equal(["sources added 2 feeds.opml", "sources removed 2 feeds.opml"], Audit(desk));
    }

    [Fact]
    public async Task A_cancelled_list_adds_nothing_and_its_buttons_are_over()
    {
        await using var desk = Open();
        var card = Assert.Single(await desk.SendFileAsync("feeds.xml", List));

        Assert.Equal("Cancelled. Nothing was added.", (await desk.PressAsync("Cancel"))[^1].Html);
        Assert.StartsWith("This list is no longer kept.", (await desk.PressActionAsync(card.Button("Add them").Action ?? ""))[^1].Html, StringComparison.Ordinal);
        Assert.Empty(Listed(desk));
    }

    [Fact]
    public async Task A_second_press_adds_nothing_twice()
    {
        await using var desk = Open();
        var add = Assert.Single(await desk.SendFileAsync("feeds.xml", List)).Button("Add them").Action ?? "";
        await desk.PressActionAsync(add);
        await desk.PressActionAsync(add);
        Assert.Equal(3, Listed(desk).Count);
    }

    [Fact]
    public async Task Undo_takes_out_only_what_this_list_added()
    {
        await using var desk = Open();
        var first = Assert.Single(await desk.SendFileAsync("first.opml", List));
        var second = Assert.Single(await desk.SendFileAsync("second.opml", List));
        await AddAsync(desk, "https://known.example/feed");
        var added = (await desk.PressActionAsync(first.Button("Add them").Action ?? ""))[^1];
        var again = (await desk.PressActionAsync(second.Button("Add them").Action ?? ""))[^1];

        Assert.StartsWith("<b>2 sources added</b>", added.Html, StringComparison.Ordinal);
        Assert.StartsWith("<b>0 sources added</b>", again.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo", again.ButtonTexts);
        await desk.PressActionAsync(added.Button("Undo").Action ?? "");
        Assert.Equal(["known.example"], Listed(desk));
    }

    [Fact]
    public async Task Undo_leaves_a_feed_that_was_removed_and_added_by_hand_since()
    {
        await using var desk = Open();
        await desk.SendFileAsync("feeds.opml", List);
        await desk.PressAsync("Add them");
        var coast = desk.Database.Read(connection => FeedStore.Find(connection, "coast.example")) ?? throw new InvalidOperationException("It is there.");
        await desk.Database.WriteAsync(connection =>
        {
            FeedStore.SetState(connection, coast.FeedId, FeedState.Removed, desk.Time.GetUtcNow());
            FeedStore.Add(connection, new Uri(coast.Url), FeedOrigin.Administrator, desk.Time.GetUtcNow());
            return true;
        });

        await desk.PressAsync("Undo");

        Assert.Equal(["coast.example"], Listed(desk));
    }

    [Fact]
    public async Task A_forgotten_list_has_to_be_sent_again()
    {
        await using var desk = Open();
        await desk.SendFileAsync("feeds.opml", List);
        desk.Time.Advance(TimeSpan.FromHours(25));
        await desk.Get<SourceWatch>().LookAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("This list is no longer kept.", (await desk.PressAsync("Add them"))[^1].Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss><channel/></rss>", "This file is no list of feeds.")]
    [InlineData("", "This file is no list of feeds.")]
    [InlineData("<opml><body><outline text='a'/></body></opml>", "This list names no feed")]
    [InlineData("<opml><body><outline type='rss' text='a'/></body></opml>", "<b>x.xml</b>\n0 feeds\n1 entry cannot be used:\nLine 1: a feed without an address (xmlUrl)")]
    public async Task What_cannot_be_used_is_told_kindly(string content, string said)
    {
        await using var desk = Open();
        Assert.StartsWith(said, Assert.Single(await desk.SendFileAsync("x.xml", content)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_claims_to_be_large_is_not_even_asked_for()
    {
        await using var desk = Open();
        var said = Assert.Single(await desk.SendFileAsync("x.opml", List, size: 5 * 1024 * 1024));
        Assert.Equal("The file is larger than 4 MB. Please split it.", said.Html);
        desk.Telegram.Verify(client => client.SendRequest(It.IsAny<GetFileRequest>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task A_file_that_turns_out_larger_than_it_claims_is_not_read_to_its_end()
    {
        await using var desk = Open();
        var said = Assert.Single(await desk.SendFileAsync("x.opml", new string('x', 4 * 1024 * 1024 + 1), size: 10));
        Assert.Equal("The file is larger than 4 MB. Please split it.", said.Html);
    }

    [Fact]
    public async Task A_file_Telegram_has_no_more_is_asked_for_again()
    {
        await using var desk = Open();
        desk.Telegram.Setup(client => client.SendRequest(It.IsAny<GetFileRequest>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new ApiRequestException("Bad Request: wrong file_id or the file is temporarily unavailable", 400));
        Assert.StartsWith("Telegram did not hand over the file.", Assert.Single(await desk.SendFileAsync("x.opml", null)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_that_stalls_is_given_up_after_a_minute()
    {
        await using var desk = Open();
        desk.Telegram.Setup(client => client.SendRequest(It.IsAny<GetFileRequest>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Telegram.Bot.Types.TGFile { FileId = "f", FileUniqueId = "u", FilePath = "documents/f" });
        desk.Telegram.Setup(client => client.DownloadFile("documents/f", It.IsAny<Stream>(), It.IsAny<CancellationToken>()))
            .Returns((string _, Stream _, CancellationToken cancellationToken) =>
            {
                desk.Time.Advance(TimeSpan.FromSeconds(61));
                return Task.Delay(Timeout.InfiniteTimeSpan, desk.Time, cancellationToken);
            });

        Assert.StartsWith("Telegram did not hand over the file.", Assert.Single(await desk.SendFileAsync("x.opml", null)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "feeds.opml")]
    [InlineData(Desk.Admin, "report.pdf")]
    public async Task Others_files_and_other_files_get_the_usual_answer(long person, string name)
    {
        await using var desk = Open();
        Assert.StartsWith("I can only read text.", Assert.Single(await desk.SendFileAsync(name, List, person: person)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sources_leave_as_a_file_that_can_come_back()
    {
        await using var desk = Open();
        await AddAsync(desk, "https://harbour.example/rss?a=1&b=2");

        await desk.SayAsync("/sources");
        var pressed = (await desk.PressAsync("Export"))[^1];
        var asked = await desk.AskAsync("/sources export");

        Assert.Equal("1 source, as OPML", asked.Html);
        var file = asked.Content.Attachment ?? new Attachment("", "");
        Assert.Equal("sources-2026-03-02.opml", file.Name);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", file.Text, StringComparison.Ordinal);
        Assert.Equal(file, pressed.Content.Attachment);
        Assert.EndsWith("There is nothing to add.", Assert.Single(await desk.SendFileAsync(file.Name, file.Text)).Html, StringComparison.Ordinal);
    }

    private static Conversation Open() => Desk.Open(Desk.Admin);

    private static List<string> Listed(Conversation desk) => desk.Database.Read(connection => FeedStore.All(connection).Select(feed => feed.SourceId).ToList());

    private static Task<FeedRow> AddAsync(Conversation desk, string address) =>
        desk.Database.WriteAsync(connection => FeedStore.Add(connection, new Uri(address), FeedOrigin.Administrator, desk.Time.GetUtcNow()));

    private static List<string> Audit(Conversation desk) =>
        desk.Database.Read(connection => connection.Query<string>("SELECT act || ' ' || detail FROM audit ORDER BY audit_id").ToList());
}
