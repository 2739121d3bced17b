using System.Text.RegularExpressions;
using Bot.Articles;
using Bot.Matching.Index;
using Bot.Topics.Rules;

namespace Bot.Benchmarks.Match;

/// <summary>One compiled regular expression a rule, as a simple bot would do it: the rule's words in any order.</summary>
internal static class RegexBaseline
{
    /// <summary>Seconds for one rule and one article.</summary>
    public static double SecondsAnArticle(IReadOnlyList<Rule> rules, IEnumerable<Article> articles)
    {
        var expressions = rules.Select(rule => new Regex(Pattern(rule), RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).ToList();
        var texts = articles.Select(article => article.Headline + "\n" + string.Join('\n', article.Paragraphs)).ToList();
        var start = TimeProvider.System.GetTimestamp();
        var met = texts.Sum(text => expressions.Count(expression => expression.IsMatch(text)));
        var spent = TimeProvider.System.GetElapsedTime(start);
        return met < 0 ? 0 : spent.TotalSeconds / ((double)texts.Count * expressions.Count);
    }

    private static string Pattern(Rule rule)
    {
        var words = PositiveLeaves.Of(rule.Root).Select(leaf => Regex.Escape(CanonicalText.Of(leaf).Trim('"', '*')));
        return "^" + string.Concat(words.Select(word => $@"(?=.*\b{word}\b)"));
    }
}
