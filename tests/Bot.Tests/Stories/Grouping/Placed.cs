using Bot.Articles;
using Bot.Stories.Grouping;
using Bot.Tests.Support;

namespace Bot.Tests.Stories.Grouping;

/// <summary>Articles placed one after the other in one window.</summary>
/// <param name="eventsKnown">How many events were learned from before, none of which used the articles' words.</param>
internal sealed class Placed(int eventsKnown = 1000)
{
    private readonly StoryWindow _window = new(new TermRarity(new TermTable<float>(), new[] { "en", "fr", "uk" }.ToDictionary(language => language, _ => (float)eventsKnown)), StoryThresholds.Default);
    private DateTimeOffset _at = Given.Time;

    /// <summary>Stories in the window.</summary>
    public int Count => _window.Count;

    /// <summary>Places an article of which the headline, and perhaps a text, is known.</summary>
    public Placement Place(string headline, string text = "", string language = "en") => _window.Place(ArticleTermReader.Read(Article(headline, text, language)), _at);

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time) => _at += time;

    public static Article Article(string headline, string text = "", string language = "en") =>
        Given.Article() with { Headline = headline, Paragraphs = text.Length == 0 ? [] : [text], Language = language, Dateline = null };
}
