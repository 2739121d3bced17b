using Bot.Matching;
using Bot.Tests.Topics;
using Bot.Topics.Rules;

namespace Bot.Tests.Matching;

public sealed class RuleIndexTests
{
    [Fact]
    public void A_rule_can_be_added_replaced_and_removed()
    {
        var index = new RuleIndex();
        index.Add(1, Asked.Rule("kyiv"));
        index.Add(2, Asked.Rule("odesa"));
        Assert.Equal([1], Ids(index, "Kyiv wakes"));
        index.Add(1, Asked.Rule("lviv"));
        Assert.Empty(Ids(index, "Kyiv wakes"));
        Assert.Equal([1], Ids(index, "Lviv wakes"));
        Assert.True(index.Remove(1));
        Assert.False(index.Remove(1));
        Assert.Empty(Ids(index, "Lviv wakes"));
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void A_word_that_was_met_before_its_rule_came_is_found_afterwards()
    {
        var index = new RuleIndex();
        Assert.Empty(Ids(index, "Kyiv wakes"));
        index.Add(1, Asked.Rule("wakes"));
        Assert.Equal([1], Ids(index, "Kyiv wakes"));
        index.Add(2, Asked.Rule("kyiv -sleeps"));
        Assert.Equal([1, 2], Ids(index, "Kyiv wakes"));
    }

    [Fact]
    public void A_topic_can_be_replaced_and_removed()
    {
        var index = new RuleIndex();
        index.Add(1, SomeTopic.With("navy", "frigate"));
        index.Add(1, SomeTopic.With("navy", "corvette"));
        Assert.Empty(Ids(index, "Frigate leaves"));
        Assert.Equal([1], Ids(index, "Corvette leaves"));
        Assert.True(index.Remove(1));
        Assert.Empty(Ids(index, "Corvette leaves"));
    }

    [Fact]
    public void Rules_survive_every_merge_and_removed_ones_stay_away()
    {
        var index = new RuleIndex();
        index.AddRange(Numbered(0, 3000));
        for (var number = 3000; number < 30_000; number++)
            index.Add(number, Asked.Rule($"w{number}"));
        foreach (var number in (int[])[5, 3005, 29_999])
            Assert.True(index.Remove(number));
        index.Merge();
        index.AddRange(Numbered(30_000, 3000));
        Assert.Equal(33_000 - 3, index.Count);
        Assert.Equal([7, 3007, 29_998, 30_007], Ids(index, "w5 w7 w3005 w3007 w29998 w29999 w30007"));
        index.Add(5, Asked.Rule("w7"));
        Assert.Equal([5, 7], Ids(index, "w5 w7"));
    }

    [Fact]
    public void Words_that_no_rule_needs_any_more_are_left_behind_by_a_merge()
    {
        var index = new RuleIndex();
        index.AddRange(Numbered(0, 6000));
        string[] kept = ["w5999", "\"w5998 Été\" -w1", "w597* NEAR/2 w5996", "headline:(US w5995)", "lang:en urgency<=3 w5994 -topic:navy", "topic:navy w5993"];
        foreach (var (number, rule) in kept.Index())
            index.Add(10_000 + number, Asked.Rule(rule));
        index.Add(20_000, SomeTopic.With("navy", "frigate"));
        for (var number = 0; number < 5900; number++)
            Assert.True(index.Remove(number));
        var (before, article) = (index.Terms, Asked.Text("US w5998 Été w5970 w5996 w5995 w5994 w5993 w5999 frigate") with { Urgency = 3 });
        var met = index.Match(article).OrderBy(match => match.RuleId).ToList();

        index.Merge();

        Assert.InRange(before, 6000, 7000);
        Assert.InRange(index.Terms, 100, 200);
        Assert.Equal(met, index.Match(article).OrderBy(match => match.RuleId));
        Assert.Equal([.. kept.Index().Where(rule => rule.Index != 4).Select(rule => 10_000L + rule.Index), 20_000], met.Select(match => match.RuleId).Where(id => id >= 10_000));
        Assert.True(index.Remove(10_001));
        index.Add(6, Asked.Rule("w5998"));
        Assert.DoesNotContain(10_001, index.Match(article).Select(match => match.RuleId));
        Assert.Contains(6, index.Match(article).Select(match => match.RuleId));
    }

    [Fact]
    public async Task Many_threads_match_while_one_adds_and_removes()
    {
        var index = new RuleIndex();
        index.AddRange(Numbered(0, 2000));
        using var stop = new CancellationTokenSource();
        var article = Asked.Text("w1 w2 w3 and nothing else");
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var runs = 0;
            do
            {
                var ids = index.Match(article).Select(match => match.RuleId).Where(id => id < 2000).Order().ToList();
                Assert.Equal([1, 2, 3], ids);
                runs++;
            }
            while (!stop.IsCancellationRequested);

            return runs;
        })).ToList();
        for (var number = 2000; number < 22_000; number++)
        {
            index.Add(number, Asked.Rule($"and -x{number} \"nothing else\""));
            if (number % 2 == 0)
                index.Remove(number);
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), runs => Assert.True(runs > 0));
        Assert.Equal(10_003, index.Match(article).Count);
    }

    [Fact]
    public void Five_hundred_rules_of_one_common_word_and_a_rare_one_are_each_met_by_their_own()
    {
        var index = new RuleIndex();
        index.AddRange(Enumerable.Range(0, 5000).Select(number => ((long)number, Asked.Rule($"the w{number}"))));
        Assert.Equal([42], Ids(index, "The w42 report"));
    }

    [Fact]
    public void Of_two_rules_with_one_id_in_a_pack_the_later_holds()
    {
        var index = new RuleIndex();
        index.AddRange([.. Numbered(0, 2000), (7, Asked.Rule("later"))]);
        Assert.Equal(2000, index.Count);
        Assert.Equal([7], Ids(index, "w7 later"));
        Assert.Empty(Ids(index, "w7"));
        Assert.True(index.Remove(7));
        Assert.Empty(Ids(index, "later"));
    }

    private static IEnumerable<(long RuleId, Rule Rule)> Numbered(int from, int count) =>
        Enumerable.Range(from, count).Select(number => ((long)number, Asked.Rule($"w{number}")));

    private static List<long> Ids(RuleIndex index, string headline) =>
        [.. index.Match(Asked.Text(headline)).Select(match => match.RuleId).Order()];
}
