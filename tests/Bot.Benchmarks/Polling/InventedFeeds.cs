using System.Globalization;
using System.Text;
using Bot.Benchmarks.Match;

namespace Bot.Benchmarks.Polling;

/// <summary>Feeds of invented words: thirty items each, a new one every six minutes; every event is told by two of two thousand feeds.</summary>
internal sealed class InventedFeeds
{
    /// <summary>Chooses the words.</summary>
    public const int Seed = 20_261_124;

    /// <summary>A feed gets a new item so often; it is to be polled three times as often, which is the most any feed is.</summary>
    public static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(6);

    private const int Items = 30;
    private const int Events = 1_000;

    private static readonly long Seconds = (long)Rhythm.TotalSeconds;

    private readonly ZipfWords _words = new(InventedWords.Make(150_000, Seed), InventedNews.RareFrom);

    /// <summary>The number of a feed's newest item. Feeds do not publish in step.</summary>
    public static long Newest(int feed, DateTimeOffset now) => (now.ToUnixTimeSeconds() + Phase(feed)) / Seconds;

    /// <summary>The feed, its newest item first.</summary>
    public string Document(int feed, long newest)
    {
        var text = new StringBuilder(32 * 1024).Append(CultureInfo.InvariantCulture, $"<rss version=\"2.0\"><channel><title>Feed {feed}</title><language>en</language>");
        for (var i = newest; i > newest - Items; i--)
        {
            var published = DateTimeOffset.FromUnixTimeSeconds((i * Seconds) - Phase(feed)).ToString("r", CultureInfo.InvariantCulture);
            var told = new Random(HashCode(feed % Events, i));
            var own = new Random(HashCode(feed, -i));
            text.Append(CultureInfo.InvariantCulture, $"<item><guid isPermaLink=\"false\">{feed}-{i}</guid><title>{Sentence(told, 9)}</title><pubDate>{published}</pubDate>")
                .Append(CultureInfo.InvariantCulture, $"<link>https://feed{feed}.example/{i}</link><description>&lt;p&gt;{Sentence(told, 20)}. {Sentence(own, 25)}. {Sentence(own, 15)}.&lt;/p&gt;</description></item>");
        }

        return text.Append("</channel></rss>").ToString();
    }

    /// <summary>A story of its own about the harbour, with its number in the headline.</summary>
    public (string Headline, string Text) Single(int number)
    {
        var random = new Random(HashCode(number, number));
        return (string.Create(CultureInfo.InvariantCulture, $"Harbour {number} {Sentence(random, 7)}"), $"The harbour {Sentence(random, 25)}. {Sentence(random, 20)}.");
    }

    private static int Phase(int feed) => feed % Events * 7;

    // The same in every process, unlike the framework's.
    private static int HashCode(int feed, long item) => unchecked((int)((feed * 2_654_435_761L) + (item * 40_503)));

    private string Sentence(Random random, int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => _words.Next(random)));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
