using Bot.Articles;
using Bot.Matching;
using Bot.Topics;

namespace Bot.Tests.Matching;

public sealed class RuleLanguageTests
{
    private static readonly Article Story = Asked.Text(
        "Drone strike hits a depot near Odesa",
        "en",
        "Officials said a drone had hit the depot. Missile defence was active.",
        "The minister will speak on Monday.") with
    {
        SourceId = "bbc-world",
        Dateline = new Dateline("KYIV", Date: null, "BSS/AFP"),
        Urgency = 3,
        Codes = [new ArticleCode("country", "UA")],
    };

    [Theory]
    [InlineData("drone depot", true)]
    [InlineData("drone AND depot", true)]
    [InlineData("drone + depot", true)]
    [InlineData("drone submarine", false)]
    [InlineData("submarine OR depot", true)]
    [InlineData("submarine OR torpedo minister", false)]
    [InlineData("(submarine OR depot) minister", true)]
    [InlineData("drone -submarine", true)]
    [InlineData("drone -depot", false)]
    [InlineData("drone NOT depot", false)]
    [InlineData("drone -(depot minister)", false)]
    [InlineData("drone -(depot submarine)", true)]
    [InlineData("\"drone strike\"", true)]
    [InlineData("\"drone strikes\"", false)]
    [InlineData("\"strike drone\"", false)]
    [InlineData("minist*", true)]
    [InlineData("\"missile defen*\"", true)]
    [InlineData("headline:drone", true)]
    [InlineData("headline:minister", false)]
    [InlineData("headline:(minister OR strike)", true)]
    [InlineData("headline:\"drone strike\"", true)]
    [InlineData("source:bbc", true)]
    [InlineData("source:afp", true)]
    [InlineData("source:reuters", false)]
    [InlineData("place:kyiv", true)]
    [InlineData("place:ua", true)]
    [InlineData("place:Ukraine", true)]
    [InlineData("place:odesa", false)]
    [InlineData("lang:en drone", true)]
    [InlineData("lang:fr drone", false)]
    [InlineData("urgency<=3", true)]
    [InlineData("urgency<3", false)]
    [InlineData("urgency>=3 urgency<=4", true)]
    [InlineData("drone NEAR/4 depot", true)]
    [InlineData("drone NEAR/3 depot", false)]
    [InlineData("strike NEAR/1 drone", true)]
    [InlineData("strike NEAR/1 depot", false)]
    [InlineData("drone NEAR/4 (submarine OR depot)", true)]
    [InlineData("minister NEAR/50 missile", false)]
    public void A_rule_means_what_search_engines_mean(string rule, bool expected) => Assert.Equal(expected, Asked.Meets(rule, Story));

    [Fact]
    public void A_quoted_phrase_never_matches_across_a_sentence()
    {
        Assert.False(Asked.Meets("\"the depot missile\"", Story));
        Assert.False(Asked.Meets("\"depot missile\"", Story));
        Assert.True(Asked.Meets("depot NEAR/1 missile", Story));
    }

    [Theory]
    [InlineData("\"Gen. Milley\"", "He met Gen. Milley on Monday")]
    [InlineData("\"U.S. Army\"", "The U.S. Army said so")]
    [InlineData("\"St. Petersburg\"", "Talks in St. Petersburg resume")]
    public void An_abbreviation_does_not_end_a_sentence(string rule, string text) => Assert.True(Asked.Meets(rule, text));

    [Theory]
    [InlineData("\"cafe\"", "Un café fermé", false)]
    [InlineData("\"café\"", "Un CAFÉ fermé", true)]
    [InlineData("\"ministre\"", "Les ministres", false)]
    [InlineData("\"Zelensky\"", "Zelensky’s visit", true)]
    public void Quoted_words_keep_their_accents_and_forms(string rule, string text, bool expected) => Assert.Equal(expected, Asked.Meets(rule, text, "fr"));

    [Fact]
    public void A_rule_may_name_topics_and_then_main_subjects_are_told_from_mentions()
    {
        var index = new RuleIndex();
        index.Add(1, Topic("navy", "frigate"));
        index.Add(2, Topic("sea", "ocean"));
        index.Add(3, Topic("coast", "beach") with { Parent = "sea" });
        index.Add(10, Asked.Rule("topic:navy topic:sea"));
        index.Add(11, Asked.Rule("topic:sea"));
        index.Add(12, Asked.Rule("frigate -topic:navy"));

        var both = index.Match(Asked.Text("Frigate watches the beach", "en", "The frigate stays at the beach."));
        Assert.Equal([1, 2, 3, 10, 11], both.Select(match => match.RuleId).Order());
        Assert.All(both, match => Assert.True(match.MainSubject));

        var mention = index.Match(Asked.Text("Frigate at sea", "en", "The frigate left. The weather was fine. Later it passed a beach."));
        Assert.True(Assert.Single(mention, match => match.RuleId == 1).MainSubject);
        Assert.False(Assert.Single(mention, match => match.RuleId == 10).MainSubject);
    }

    [Fact]
    public void Subscribing_to_a_parent_meets_a_child_once()
    {
        var index = new RuleIndex();
        index.Add(1, Topic("war", "warfare"));
        index.Add(2, Topic("armed-conflict", "shelling") with { Parent = "war" });
        var matches = index.Match(Asked.Text("Shelling goes on"));
        Assert.Equal([1, 2], matches.Select(match => match.RuleId).Order());
    }

    private static Topic Topic(string slug, string strong) => Topics.SomeTopic.With(slug, strong);
}
