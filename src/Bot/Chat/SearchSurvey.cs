using Bot.Articles;
using Bot.Chat.Views;
using Bot.Matching;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>What a search would have brought in the last seven days, by the same match that will bring it. Any connection will do.</summary>
/// <param name="Facts">How many, and the latest.</param>
/// <param name="Stories">What was found, newest first.</param>
/// <param name="Terms">The words that found it, those that found most first, with how many stories each.</param>
internal sealed record SearchSurvey(FollowFacts Facts, IReadOnlyList<StoredArticle> Stories, IReadOnlyList<(string Term, int Stories)> Terms)
{
    private const int Days = 7;

    /// <summary>Looks through the latest stories of those days.</summary>
    public static SearchSurvey Make(SqliteConnection connection, Rule rule, TopicCatalogue catalogue, DateTimeOffset now)
    {
        var since = now.AddDays(-Days);
        var found = new List<StoredArticle>();
        var terms = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var story in RecentStories.OfAll(connection, RecentStories.Searched, now).Where(story => story.Article.ReceivedAt >= since))
        {
            if (MatchExplainer.Explain(story.Article, rule, catalogue) is not { Matched: true } match)
                continue;
            found.Add(story);
            foreach (var term in match.Found.Select(evidence => evidence.Term).Distinct(StringComparer.OrdinalIgnoreCase))
                terms[term] = terms.GetValueOrDefault(term) + 1;
        }

        var observed = ArticleStore.FirstAlerted(connection) is { } first ? (now - DateTimeOffset.FromUnixTimeMilliseconds(first)).TotalDays : 0;
        var recent = found.Count(story => !story.Quiet);
        return new SearchSurvey(
            new FollowFacts(recent, Math.Min(observed, Days), found.FirstOrDefault()),
            found,
            [.. terms.OrderByDescending(term => term.Value).ThenBy(term => term.Key, StringComparer.Ordinal).Select(term => (term.Key, term.Value))]);
    }
}
