using Bot.Articles;
using Bot.Matching;
using Bot.Tests.Support;
using Bot.Topics.Rules;

namespace Bot.Tests.Matching;

/// <summary>Asks one rule of one text.</summary>
internal static class Asked
{
    /// <summary>Whether a text meets a rule; the text is the headline, so that one sentence is enough.</summary>
    public static bool Meets(string rule, string text, string language = "en") =>
        Meets(rule, Text(text, language));

    public static bool Meets(string rule, Article article)
    {
        var index = new RuleIndex();
        index.Add(1, Rule(rule));
        return index.Match(article).Count == 1;
    }

    public static Article Text(string headline, string language = "en", params string[] paragraphs) =>
        Given.Article() with { Headline = headline, Paragraphs = paragraphs, Language = language, Dateline = null };

    public static Rule Rule(string text)
    {
        var parse = RuleParser.Parse(text);
        Assert.True(parse.IsRule, parse.Error?.Message);
        return parse.Rule ?? throw new InvalidOperationException();
    }
}
