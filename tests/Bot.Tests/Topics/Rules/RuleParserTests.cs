using System.Text.Json;
using Bot.Tests.Support;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Tests.Topics.Rules;

public sealed class RuleParserTests
{
    [Theory]
    [InlineData("ukraine drones", "DRONES  Ukraine")]
    [InlineData("a b c", "(c (b a)) a")]
    [InlineData("drone OR missile", "missile | drone OR drone")]
    [InlineData("(drone OR missile) kyiv", "kyiv AND (missile OR drone)")]
    [InlineData("café", "cafe")]
    [InlineData("kyiv -sport", "kyiv NOT sport")]
    [InlineData("kyiv -sport", "-sport kyiv")]
    [InlineData("headline:(a b)", "headline:b headline:a")]
    [InlineData("a NEAR/5 b", "b near/5 a")]
    [InlineData("\"air defence\"", "“Air  Defence”")]
    [InlineData("\"air defence\"", "«air-defence»")]
    [InlineData("urgency<=3", "urgency < 4")]
    [InlineData("urgency:2", "urgency=2")]
    [InlineData("U.S.", "US")]
    [InlineData("+kyiv +odesa", "kyiv, odesa")]
    public void Rules_that_mean_the_same_have_the_same_text(string one, string other) =>
        Assert.Equal(Parse(one).Canonical, Parse(other).Canonical);

    [Theory]
    [InlineData("US", "us")]
    [InlineData("\"café\"", "\"cafe\"")]
    [InlineData("drone", "drone*")]
    [InlineData("a OR b c", "(a OR b) c")]
    [InlineData("air-defence", "air defence")]
    public void Rules_that_differ_have_different_texts(string one, string other) =>
        Assert.NotEqual(Parse(one).Canonical, Parse(other).Canonical);

    [Theory]
    [InlineData("", RuleErrorKeys.Empty, 0, null)]
    [InlineData("   ", RuleErrorKeys.Empty, 0, null)]
    [InlineData("kyiv \"air defence", RuleErrorKeys.OpenQuote, 5, "kyiv \"air defence\"")]
    [InlineData("kyiv \"\" odesa", RuleErrorKeys.EmptyQuotes, 5, null)]
    [InlineData("(kyiv OR odesa", RuleErrorKeys.OpenParenthesis, 0, "(kyiv OR odesa)")]
    [InlineData("((((", RuleErrorKeys.OpenParenthesis, 3, "(word)")]
    [InlineData("kyiv ((", RuleErrorKeys.OpenParenthesis, 6, "kyiv")]
    [InlineData("kyiv) odesa", RuleErrorKeys.CloseParenthesis, 4, "kyiv odesa")]
    [InlineData("kyiv ()", RuleErrorKeys.EmptyParentheses, 5, null)]
    [InlineData("kyiv OR", RuleErrorKeys.NothingAfter, 5, "kyiv")]
    [InlineData("OR kyiv", RuleErrorKeys.NothingBefore, 0, "kyiv")]
    [InlineData("kyiv AND", RuleErrorKeys.NothingAfter, 5, "kyiv")]
    [InlineData("kyiv NOT", RuleErrorKeys.NothingAfter, 5, "kyiv")]
    [InlineData("kyiv - odesa", RuleErrorKeys.NothingAfter, 5, "kyiv odesa")]
    [InlineData("-kyiv", RuleErrorKeys.OnlyNegative, 0, null)]
    [InlineData("kyiv OR -odesa", RuleErrorKeys.OnlyNegative, 8, null)]
    [InlineData("!!!", RuleErrorKeys.NoWord, 0, null)]
    [InlineData("* * *", RuleErrorKeys.LoneStar, 0, null)]
    [InlineData("dr*ne", RuleErrorKeys.MisplacedStar, 2, "drne")]
    [InlineData("*drone", RuleErrorKeys.MisplacedStar, 0, "drone*")]
    [InlineData("ab*", RuleErrorKeys.ShortStar, 0, null)]
    [InlineData("headlin:kyiv", RuleErrorKeys.UnknownField, 0, "headline:kyiv")]
    [InlineData("headline:", RuleErrorKeys.FieldNeedsWord, 0, null)]
    [InlineData("lang:english", RuleErrorKeys.BadLanguage, 5, null)]
    [InlineData("urgency<=12", RuleErrorKeys.BadUrgency, 0, "urgency<=3")]
    [InlineData("urgency<1", RuleErrorKeys.BadUrgency, 0, "urgency<=3")]
    [InlineData("a NEAR b", RuleErrorKeys.BadNear, 2, null)]
    [InlineData("a NEAR/500 b", RuleErrorKeys.BadNear, 2, null)]
    [InlineData("a NEAR/5 source:b", RuleErrorKeys.NearNeedsWords, 2, null)]
    [InlineData("https://example.com/a", RuleErrorKeys.Address, 0, null)]
    [InlineData("kyiv \u202Eevil", RuleErrorKeys.BadCharacter, 5, null)]
    [InlineData("kyiv \u0007", RuleErrorKeys.BadCharacter, 5, null)]
    public void An_error_points_at_the_character_and_says_what_to_type(string text, string key, int position, string? suggestion)
    {
        var error = Parse(text, isRule: false);
        Assert.Equal((key, position, suggestion), (error.Key, error.Position, error.Suggestion));
        Assert.InRange(error.Message.Length, 10, 250);
    }

    [Fact]
    public void Hostile_rules_each_get_a_clear_error_in_under_10_ms()
    {
        string[] hostile =
        [
            new('(', 1000),
            new string('(', 1000) + "a" + new string(')', 1000),
            string.Concat(Enumerable.Repeat("-", 1000)) + "a",
            new('x', 10_000_000),
            string.Concat(Enumerable.Repeat("\"a\" OR ", 30)),
            "* * *",
            "\"",
            "Z\u0351\u036B\u0343\u0363\u0362\u0363\u0330\u0329algo",
            "\u202Eevil",
            "\uD800",
        ];
        RuleParser.Parse("warm up");
        foreach (var text in hostile)
        {
            var error = RuleParser.Parse(text).Error;
            Assert.InRange(BestMilliseconds(text), 0, 10);
            Assert.NotNull(error);
            Assert.InRange(error.Message.Length, 10, 250);
        }
    }

    [Fact]
    public void Nesting_is_bounded_even_where_length_is_not()
    {
        var limits = new RuleLimits { Characters = 1_000_000, Terms = 1_000_000 };
        Assert.Equal(RuleErrorKeys.TooDeep, RuleParser.Parse(new string('(', 1000) + "a" + new string(')', 1000), limits: limits).Error?.Key);
        Assert.Equal(RuleErrorKeys.TooDeep, RuleParser.Parse(string.Concat(Enumerable.Repeat("NOT ", 1000)) + "a", limits: limits).Error?.Key);
        Assert.Equal(RuleErrorKeys.TooDeep, RuleParser.Parse(string.Concat(Enumerable.Repeat("headline:", 1000)) + "a", limits: limits).Error?.Key);
    }

    [Fact]
    public void Naughty_strings_are_rules_or_get_an_error_and_nothing_throws()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedData.PathOf("naughty-strings/blns.json"))) ?? [];
        Assert.NotEmpty(strings);
        foreach (var text in strings)
        {
            var parse = RuleParser.Parse(text);
            Assert.InRange(BestMilliseconds(text), 0, 10);
            Assert.True(parse.IsRule != parse.Error is not null);
            if (parse.Rule is { } rule)
                Assert.Equal(rule.Canonical, RuleParser.Parse(rule.Canonical, limits: new RuleLimits { Characters = 1000, Terms = 100 }).Rule?.Canonical);
            else
                Assert.InRange(parse.Error?.Position ?? -1, 0, text.Length);
        }
    }

    [Fact]
    public void Limits_are_twenty_terms_and_two_hundred_characters()
    {
        var twenty = string.Join(' ', Enumerable.Range(100, 20));
        Assert.NotNull(RuleParser.Parse(twenty).Rule);
        Assert.Equal(RuleErrorKeys.TooManyTerms, RuleParser.Parse(twenty + " one").Error?.Key);
        Assert.NotNull(RuleParser.Parse(new string('x', 200)).Rule);
        var tooLong = RuleParser.Parse(new string('x', 201)).Error;
        Assert.Equal((RuleErrorKeys.TooLong, 200), (tooLong?.Key, tooLong?.Position));
        Assert.NotNull(RuleParser.Parse(string.Concat(Enumerable.Repeat("𝐱", 200))).Rule);
    }

    [Fact]
    public void A_topic_goes_by_any_of_its_names_and_a_typo_is_put_right()
    {
        var catalogue = new TopicCatalogue([SomeTopic.With("defence", "army") with { Names = new Dictionary<string, string> { ["en"] = "Defence", ["uk"] = "Оборона" } }]);
        Assert.Equal("topic:defence", RuleParser.Parse("topic:оборона", catalogue).Rule?.Canonical);
        var error = RuleParser.Parse("kyiv topic:defnce", catalogue).Error;
        Assert.Equal((RuleErrorKeys.UnknownTopic, 11, "kyiv topic:defence"), (error?.Key, error?.Position, error?.Suggestion));
    }

    /// <summary>Of the processor; the best of three, since the first call has its code compiled.</summary>
    private static double BestMilliseconds(string text) => Enumerable.Range(0, 3).Min(_ =>
    {
        var time = ThreadTime.Start();
        RuleParser.Parse(text);
        return time.Elapsed.TotalMilliseconds;
    });

    private static Rule Parse(string text)
    {
        var parse = RuleParser.Parse(text);
        Assert.True(parse.IsRule, parse.Error?.Message);
        return parse.Rule ?? throw new InvalidOperationException();
    }

    private static RuleError Parse(string text, bool isRule)
    {
        var parse = RuleParser.Parse(text);
        Assert.Equal(isRule, parse.IsRule);
        return parse.Error ?? throw new InvalidOperationException();
    }
}
