using Bot.Matching;
using Bot.Tests.Topics;
using Bot.Topics;

namespace Bot.Tests.Matching;

public sealed class RulePreviewTests
{
    [Fact]
    public void A_preview_shows_what_would_have_been_sent_how_often_and_by_which_words()
    {
        var preview = new RulePreview(Asked.Rule("frigate OR (harbour -taxi)"), TopicCatalogue.Empty);
        Assert.True(preview.Look(Asked.Text("Frigate leaves harbour")));
        Assert.True(preview.Look(Asked.Text("Harbour opens")));
        Assert.False(preview.Look(Asked.Text("Taxi to the harbour")));
        var report = preview.Report(days: 4);
        Assert.Equal(["Frigate leaves harbour", "Harbour opens"], report.Met.Select(article => article.Headline));
        Assert.Equal(0.5, report.ADay);
        Assert.False(report.IsMuch);
        Assert.Equal([new TermNoise("harbour", 2), new TermNoise("frigate", 1)], report.Noisiest);
        Assert.True(preview.Report(days: 0.1).IsMuch);
    }

    [Fact]
    public void A_preview_of_a_topic_counts_main_subjects()
    {
        var catalogue = new TopicCatalogue([SomeTopic.With("navy", "frigate")]);
        var preview = new RulePreview(Asked.Rule("topic:navy"), catalogue);
        Assert.True(preview.Look(Asked.Text("Frigate leaves")));
        Assert.False(preview.Look(Asked.Text("Weather", "en", "It was fine. It was warm. Once a frigate came.")));
    }
}
