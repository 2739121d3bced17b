using Bot.Articles;
using Bot.Matching;
using Bot.Tests.Topics;
using Bot.Topics;

namespace Bot.Tests.Matching;

public sealed class TopicScoringTests
{
    private static readonly Topic Navy = SomeTopic.Read(
        """
        slug: navy
        names: { en: Navy }
        medtop: [20000599]
        countries: [NO]
        literals: [Sea power]
        terms:
          en:
            strong: [frigate, "=Orca"]
            weak: [ship, crew, harbour, sailor]
            beside:
              - { term: fleet, near: [admiral] }
            exclude: [frigate bird]
            against: [holiday]
          fr:
            strong: [frégate]
        """,
        "navy");

    [Theory]
    [InlineData("Frigate leaves for the north", true)]
    [InlineData("Frigate birds leave for the north", false)]
    [InlineData("Orca returns", true)]
    [InlineData("An orca returns", false)]
    [InlineData("Admiral leads the fleet to a harbour", true)]
    [InlineData("A fleet of taxis", false)]
    [InlineData("Ship leaves", false)]
    public void Terms_count_by_their_kind(string headline, bool isMain) => Assert.Equal(isMain, Why(Asked.Text(headline)).MainSubject);

    [Fact]
    public void Of_topics_that_were_joined_the_most_telling_of_each_comes_first()
    {
        var catalogue = new TopicCatalogue([SomeTopic.With("navy", "frigate", "corvette", "cruiser"), SomeTopic.With("farm", "wheat", "barley")]);
        var article = Asked.Text("Frigate and corvette and cruiser carry wheat and barley");

        var found = MatchExplainer.Explain(article, Asked.Rule("topic:navy topic:farm"), catalogue).Found;

        string[] naval = ["frigate", "corvette", "cruiser"];
        Assert.Equal([false, true, false, true, true], found.Select(evidence => naval.Contains(evidence.Term)));
    }

    [Fact]
    public void Evidence_weighs_by_place_and_repetition_helps_less_and_less()
    {
        const string Filler = "Nothing happened in the first sentence. Nor in the second one here. ";
        var headline = Why(Asked.Text("Frigate seen")).Score;
        var lead = Why(Asked.Text("Report", "en", "A frigate was seen.")).Score;
        var body = Why(Asked.Text("Report", "en", Filler + "A frigate was seen.")).Score;
        var quoted = Why(Asked.Text("Report", "en", Filler + "He said: “I once saw a frigate there.”")).Score;
        var twice = Why(Asked.Text("Report", "en", Filler + "A frigate met a frigate.")).Score;
        var often = Why(Asked.Text("Report", "en", Filler + string.Concat(Enumerable.Repeat("A frigate came. ", 50)))).Score;
        Assert.True(headline > lead && lead > body && body > quoted && quoted > 0);
        Assert.True(twice > body && twice < 2 * body);
        Assert.InRange(often, twice, 7.5);
    }

    [Fact]
    public void A_topic_named_in_passing_is_no_main_subject_however_many_of_its_terms_that_sentence_holds()
    {
        const string Before = "The bank cut its rate on Thursday. Shares rose. Analysts had expected it. ";
        const string Passing = "Prices rose after the Orca and a frigate met the ship and its crew in a harbour.";
        var why = Why(Asked.Text("Bank cuts its rate", "en", Before + Passing));
        Assert.True(why.Score > Navy.Threshold);
        Assert.True(why.Matched);
        Assert.False(why.MainSubject);
    }

    [Fact]
    public void A_topic_that_the_body_keeps_coming_back_to_is_a_main_subject()
    {
        const string Before = "The bank cut its rate on Thursday. Shares rose. Analysts had expected it. ";
        const string Spread = "A frigate was ordered. The Orca is to be sold. The crew of the frigate will be paid.";
        Assert.True(Why(Asked.Text("Bank cuts its rate", "en", Before + Spread)).MainSubject);
    }

    [Fact]
    public void A_word_counts_once_however_many_terms_cover_it()
    {
        var topic = SomeTopic.With("bases", "navy base", "navy", "base");
        Assert.Equal(Score(SomeTopic.With("bases", "navy base"), "Navy base opens"), Score(topic, "Navy base opens"));
    }

    [Theory]
    [InlineData("medtop", "20000599")]
    [InlineData("medtop", "20000600")]
    [InlineData("country", "NO")]
    [InlineData("literal", "SEA POWER")]
    [InlineData("literal", "navy")]
    public void A_code_of_the_agency_makes_the_main_subject(string scheme, string value)
    {
        var why = Why(Asked.Text("Untitled") with { Codes = [new ArticleCode(scheme, value)] });
        Assert.True(why.MainSubject);
        Assert.Equal(EvidencePlace.Code, Assert.Single(why.Found).Place);
    }

    [Fact]
    public void Other_subjects_speak_against_it() =>
        Assert.True(Score(Navy, "Frigate in the holiday season") < Score(Navy, "Frigate in the winter season"));

    [Theory]
    [InlineData("fr", "La frégate est partie", true)]
    [InlineData("fr", "The frigate has left", false)]
    [InlineData("it", "La frégate est partie", true)]
    [InlineData("it", "The frigate has left", true)]
    public void An_article_meets_the_terms_of_its_language_or_else_of_any(string language, string headline, bool expected) =>
        Assert.Equal(expected, Why(Asked.Text(headline, language)).Matched);

    [Fact]
    public void Why_this_shows_the_term_its_form_its_place_and_its_sentence()
    {
        var article = Asked.Text("Storm in the north", "en", "Two people were hurt. The \"old\" frigates' crews helped, Mr. Berg said.");
        var found = Why(article).Found[0];
        Assert.Equal(("frigate", "frigates'", EvidencePlace.Lead), (found.Term, found.Form.TrimEnd('\'') + "'", found.Place));
        Assert.Equal("The \"old\" frigates' crews helped, Mr. Berg said.", found.Sentence);
        Assert.Equal("frigates", found.Sentence.Substring(found.FormStart, 8));
        Assert.True(found.Weight > 0);
    }

    [Fact]
    public void Why_this_of_a_rule_shows_each_word_that_was_asked_for()
    {
        var catalogue = new TopicCatalogue([Navy]);
        var article = Asked.Text("Frigate leaves Bergen", "en", "It will sail to Tromso.");
        var why = MatchExplainer.Explain(article, Asked.Rule("topic:navy (tromsø OR oslo) bergen -taxi"), catalogue);
        Assert.True(why.Matched && why.MainSubject);
        Assert.Equal(["bergen", "frigate", "tromso"], why.Found.Select(one => one.Term).Order());
        Assert.False(MatchExplainer.Explain(article, Asked.Rule("taxi"), catalogue).Matched);
    }

    private static MatchExplanation Why(Article article) => MatchExplainer.Explain(article, Navy);

    private static double Score(Topic topic, string headline) => MatchExplainer.Explain(Asked.Text(headline), topic).Score;
}
