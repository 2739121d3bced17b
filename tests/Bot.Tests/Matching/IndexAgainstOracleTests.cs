using Bot.Matching;
using Bot.Tests.Matching.Oracle;
using Bot.Topics.Rules;

namespace Bot.Tests.Matching;

public sealed class IndexAgainstOracleTests(ITestOutputHelper output)
{
    private const int Rounds = 10;
    private const int RulesPerRound = 1250;
    private const int ArticlesPerRound = 40;

    [Fact]
    public void The_index_and_brute_force_agree_on_500_000_random_pairs()
    {
        var pairs = 0;
        var met = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var seed = Random.Shared.Next();
            output.WriteLine($"seed {seed}");
            var (differences, matched) = Differences(seed);
            Assert.True(differences.Count == 0, $"seed {seed}:\n{string.Join('\n', differences.Take(10))}");
            pairs += RulesPerRound * ArticlesPerRound;
            met += matched;
        }

        Assert.Equal(500_000, pairs);
        Assert.InRange(met, pairs / 100, pairs / 2);
    }

    /// <summary>A third of the rules is packed, the rest added one by one; some are removed, some before a merge.</summary>
    private static (List<string> Differences, int Met) Differences(int seed)
    {
        var news = new RandomNews(seed);
        var random = new Random(seed);
        var rules = Rules(news);
        var index = new RuleIndex();
        index.AddRange(rules.Take(1100).Select((rule, number) => ((long)number, rule)));
        for (var number = 1100; number < rules.Count; number++)
            index.Add(number, rules[number]);
        var removed = Enumerable.Range(0, rules.Count).Where(_ => random.Next(20) == 0).ToHashSet();
        foreach (var number in removed)
            Assert.True(index.Remove(number));
        var (differences, met) = (new List<string>(), 0);
        for (var i = 0; i < ArticlesPerRound; i++)
        {
            var article = news.Article();
            var oracle = new BruteForce(article);
            var found = index.Match(article).Select(match => match.RuleId).ToList();
            var expected = Enumerable.Range(0, rules.Count).Where(number => !removed.Contains(number) && oracle.Meets(rules[number].Root)).Select(number => (long)number).ToHashSet();
            met += expected.Count;
            Assert.Equal(found.Count, found.Distinct().Count());
            differences.AddRange(expected.Except(found).Select(number => $"missed {rules[(int)number].Canonical} in {article}"));
            differences.AddRange(found.Except(expected).Select(number => $"wrong {rules[(int)number].Canonical} in {article.Language}: {article.Headline} | {string.Join(" | ", article.Paragraphs)}"));
        }

        return (differences, met);
    }

    private static List<Rule> Rules(RandomNews news)
    {
        var rules = new List<Rule>();
        while (rules.Count < RulesPerRound)
        {
            var parse = RuleParser.Parse(news.Rule());
            if (!parse.IsRule)
                continue;
            rules.Add(parse.Rule);
            Assert.Equal(parse.Rule.Canonical, RuleParser.Parse(parse.Rule.Canonical, limits: new RuleLimits { Characters = 2000, Terms = 100 }).Rule?.Canonical);
        }

        return rules;
    }
}
