using System.Text;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Tests.Sources.Feeds;

/// <summary>Small feeds, and shortcuts to what is read from them.</summary>
internal static class SomeFeed
{
    public static string Rss(params string[] items) =>
        $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour News</title><link>https://news.example/</link><language>en</language>{string.Concat(items)}</channel></rss>";

    public static string Item(string id, string? published = null, string title = "Harbour bridge closes", string text = "The council voted on Tuesday to close the bridge.") =>
        $"<item><guid isPermaLink=\"false\">{id}</guid><title>{title} {id}</title><description>{text}</description>{(published is null ? "" : $"<pubDate>{published}</pubDate>")}</item>";

    public static ParsedFeed Read(string text, string? address = null) =>
        Reading(text, address).Feed ?? throw new InvalidOperationException("It is no feed.");

    public static FeedReading Reading(string text, string? address = null) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(text), null, address is null ? null : new Uri(address));

    public static FeedItem OneItem(string inside) => Assert.Single(Read(Rss($"<item>{inside}</item>")).Items);

    public static ArticleDraft? Draft(string inside)
    {
        var feed = Read(Rss($"<item>{inside}</item>"));
        return FeedArticle.Draft(feed, feed.Items[0], ReadingOptions.Default);
    }
}
