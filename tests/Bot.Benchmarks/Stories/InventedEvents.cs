using Bot.Articles;
using Bot.Benchmarks.Match;

namespace Bot.Benchmarks.Stories;

/// <summary>Articles of invented words: half tell an event of the last hours again in other words, half a new one.</summary>
internal sealed class InventedEvents(int seed)
{
    private const int Remembered = 2_000;
    private const int Kept = 3;

    private readonly ZipfWords _words = new(InventedWords.Make(150_000, seed), InventedNews.RareFrom);
    private readonly Random _random = new(seed);
    private readonly Queue<string[]> _events = new();

    /// <summary>One more article: a headline of 7 to 12 words and some 120 words of text.</summary>
    public Article Next()
    {
        var headline = _events.Count > 0 && _random.Next(2) == 0 ? Again(_events.ElementAt(_random.Next(_events.Count))) : New();
        return new Article
        {
            SourceId = "bench",
            Identity = "a",
            Headline = string.Join(' ', headline),
            Paragraphs = [string.Join(' ', headline.Concat(Words(60))), string.Join(' ', Words(60))],
        };
    }

    private string[] New()
    {
        var words = Words(_random.Next(7, 13));
        _events.Enqueue(words);
        if (_events.Count > Remembered)
            _events.Dequeue();
        return words;
    }

    private string[] Again(string[] words) => [.. words.Select(word => _random.Next(Kept) == 0 ? Word() : word)];

    private string[] Words(int count) => [.. Enumerable.Range(0, count).Select(_ => Word())];

    private string Word()
    {
        var word = _words.Next(_random);
        return _random.Next(6) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
