using Bot.Matching;
using Bot.Topics.Rules;

namespace Bot.Benchmarks.Match;

/// <summary>Times adding rules one by one to a full index.</summary>
internal static class AddingTime
{
    /// <summary>Microseconds for one rule on average; the rules are taken out again.</summary>
    public static double Of(RuleIndex index, IReadOnlyList<Rule> rules)
    {
        const long FirstId = 1L << 40;
        var start = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < rules.Count; i++)
            index.Add(FirstId + i, rules[i]);
        var spent = TimeProvider.System.GetElapsedTime(start);
        for (var i = 0; i < rules.Count; i++)
            index.Remove(FirstId + i);
        return spent.TotalMicroseconds / rules.Count;
    }
}
