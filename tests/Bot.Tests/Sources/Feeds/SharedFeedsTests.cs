using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Parsing;
using Bot.Tests.Support;

namespace Bot.Tests.Sources.Feeds;

public sealed class SharedFeedsTests
{
    [Fact]
    public void Every_real_feed_is_read_to_articles()
    {
        var folder = SharedData.PathOf("feeds/feed-rs");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsFeed))
        {
            var reading = FeedReader.Read(File.ReadAllBytes(path), null, new Uri("https://news.example/feed"));
            Assert.True(reading.Feed is not null, $"{path}: {reading.Refusal?.Reason}");
            foreach (var item in reading.Feed.Items)
            {
                if (FeedArticle.Draft(reading.Feed, item, ReadingOptions.Default) is { } draft)
                    Assert.NotEqual("", ArticleNormaliser.Finish(draft, "feed", FeedArticle.Identity(item), null, DateTimeOffset.UnixEpoch).Headline);
            }
        }
    }

    // The folder "xml" holds documents that are no feeds.
    private static bool IsFeed(string path) =>
        !path.EndsWith(".serde.json", StringComparison.Ordinal) && !path.Contains("/xml/", StringComparison.Ordinal);
}
