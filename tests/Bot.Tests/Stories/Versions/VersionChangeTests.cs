using Bot.Articles;
using Bot.Stories.Versions;
using Bot.Tests.Support;

namespace Bot.Tests.Stories.Versions;

public sealed class VersionChangeTests
{
    [Theory]
    [InlineData("Parliament backs budget by 68 to 31", "Parliament backs budget by 61 to 38", "68 to 31", "61 to 38")]
    [InlineData("Seven hurt as ferry hits pier", "Nine hurt as ferry hits pier", "Seven", "Nine")]
    [InlineData("Storm kills 12 in coastal towns", "Storm kills at least 15 in coastal towns", "12", "at least 15")]
    [InlineData("Minister meets envoy in Paris", "Minister meets envoy in Lyon", "Paris", "Lyon")]
    [InlineData("Talks between UN and EU resume", "Talks between UN and AU resume", "EU", "AU")]
    [InlineData("Prices rise 2.5% in May", "Prices rise 2.1% in May", "2.5%", "2.1%")]
    public void A_number_or_a_name_in_place_of_another_is_a_correction(string before, string after, string was, string isNow)
    {
        var change = Between(before, after);
        Assert.Equal(ChangeKind.Correction, change.Kind);
        Assert.Equal(new HeadlineChange(was, isNow), change.Headline);
    }

    [Theory]
    [InlineData("Ferry hits pier", "Ferry hits pier, 12 hurt")]
    [InlineData("Ministers hold talks in Paris", "Ministers agree on deal in Paris")]
    [InlineData("Toll rises to 1,200", "Toll rises to 1200")]
    [InlineData("7 hurt in fire", "Seven hurt in fire")]
    [InlineData("Court weighs appeal by Smith", "President of Chile resigns over leaked letters")]
    [InlineData("Macron meets Merz in Berlin", "In Berlin, Macron meets Merz")]
    [InlineData("Council To Vote On New Bridge Plan", "Council Will Vote On New Bridge Plan")]
    [InlineData("Council To Vote On New Bridge", "Council To Decide On New Bridge")]
    [InlineData("UPDATE 1-Ferry hits pier in Oslo", "UPDATE 2-Ferry hits pier in Oslo")]
    [InlineData("War in the north live: Smith says talks failed", "War in the north live: Jones says talks failed")]
    [InlineData("War in the north: Smith says talks failed", "War in the north: Jones hails a possible ceasefire")]
    public void Any_other_headline_is_an_update(string before, string after) =>
        Assert.Equal(ChangeKind.Update, Between(before, after).Kind);

    [Fact]
    public void In_capitals_throughout_the_text_tells_what_is_a_name()
    {
        var before = Given.Article(headline: "Smith Wins The Vote In Northern District") with { Paragraphs = ["The seat went to Smith by a wide margin."] };
        var after = before with { Headline = "Jones Wins The Vote In Northern District", Paragraphs = ["The seat went to Jones by a wide margin."] };
        Assert.Equal(ChangeKind.Correction, VersionChange.Of(before, after).Kind);
    }

    [Theory]
    [InlineData("Президент прибув до Києва", "Президент виступив у Києві", ChangeKind.Update)]
    [InlineData("Президент прибув до Києва", "Президент прибув до Львова", ChangeKind.Correction)]
    public void A_name_in_another_case_is_the_same_name(string before, string after, object kind)
    {
        var first = Given.Article(headline: before) with { Language = "uk" };
        Assert.Equal(kind, VersionChange.Of(first, first with { Headline = after }).Kind);
    }

    [Fact]
    public void What_an_agency_or_editor_flags_is_a_correction_with_their_words()
    {
        var first = Given.Article();
        Assert.Equal((ChangeKind.Correction, "the day was Sunday"), Of(first, first with { CorrectionNote = "the day was Sunday", IsCorrection = true }));
        Assert.Equal((ChangeKind.Correction, null), Of(first, first with { IsCorrection = true, Paragraphs = ["The navy opened a harbour on Sunday."] }));
    }

    [Fact]
    public void A_note_that_stays_in_the_file_is_told_once()
    {
        var corrected = Given.Article() with { CorrectionNote = "the day was Sunday", IsCorrection = true };
        Assert.Equal((ChangeKind.Update, null), Of(corrected, corrected with { Paragraphs = ["More."] }));
        Assert.Equal((ChangeKind.Correction, "so was the place"), Of(corrected, corrected with { CorrectionNote = "so was the place" }));
    }

    [Fact]
    public void What_no_reader_would_see_is_nothing()
    {
        var first = Given.Article();
        Assert.Equal(ChangeKind.None, VersionChange.Of(first, first with { Version = 2, PublishedAt = Given.Time.AddHours(1) }).Kind);
        Assert.Equal(ChangeKind.None, VersionChange.Of(first, first with { Paragraphs = ["The navy opened a harbour  on Monday.", first.Paragraphs[1]] }).Kind);
        Assert.Equal(ChangeKind.None, VersionChange.Of(first, first with { IsCorrection = true }).Kind);
        Assert.Equal(ChangeKind.None, VersionChange.Of(first, first with { Status = PublicationStatus.Withheld, Paragraphs = ["Else."] }).Kind);
    }

    [Fact]
    public void A_kill_is_a_withdrawal_once_and_its_end_an_update()
    {
        var first = Given.Article();
        var killed = first with { Status = PublicationStatus.Canceled, Paragraphs = [] };
        Assert.Equal(ChangeKind.Withdrawal, VersionChange.Of(first, killed).Kind);
        Assert.Equal(ChangeKind.None, VersionChange.Of(killed, killed with { Headline = "KILL" }).Kind);
        Assert.Equal(ChangeKind.Update, VersionChange.Of(killed, first).Kind);
    }

    [Fact]
    public void A_correction_stays_told_while_the_story_goes_on()
    {
        var first = Given.Article();
        var corrected = first with { Version = 2, CorrectionNote = "the day was Sunday", ReceivedAt = Given.Time.AddHours(1) };
        var updated = corrected with { Version = 3, Paragraphs = ["More."], ReceivedAt = Given.Time.AddHours(2) };

        var marks = StoryHistory.Of([first, corrected, updated]);

        Assert.Equal(new CorrectionMark(Given.Time.AddHours(1), "the day was Sunday", Headline: null), marks.Correction);
        Assert.Equal(Given.Time.AddHours(2), marks.UpdatedAt);
        Assert.Null(StoryHistory.Of([first, corrected]).UpdatedAt);
    }

    [Fact]
    public void A_headline_of_any_shape_is_compared_at_once()
    {
        var shapes = new[] { "", "…", "12", "A", "\ud800", new string('1', 300), string.Join(' ', Enumerable.Repeat("1", 150)), "١٢ قتلى", "$5bn–$6bn" };
        foreach (var before in shapes)
        {
            foreach (var after in shapes)
                Assert.NotNull(Between(before, after));
        }
    }

    private static VersionChange Between(string before, string after) =>
        VersionChange.Of(Given.Article(headline: before), Given.Article(headline: after));

    private static (ChangeKind, string?) Of(Article before, Article after)
    {
        var change = VersionChange.Of(before, after);
        return (change.Kind, change.Note);
    }
}
