using System.Text;
using Bot.Articles;
using Bot.Articles.Markdown;
using Bot.Articles.Reading;
using Bot.Tests.Support;
using CsCheck;

namespace Bot.Tests.Articles;

public sealed class MarkdownReaderTests
{
    private const string Full =
        """
        ---
        headline: "Harbour bridge closes: ferries take over"
        id: haven-2024-17
        date: 2024-04-03T23:17:00+02:00
        place: Haven
        agency: Example News
        url: https://example.org/bridge?id=1
        language: en-GB
        urgency: 2
        author: [Jane Doe, John Roe]
        subjects: [medtop:20000638, harbour]
        countries: [fr, UA]
        status: usable
        embargo: 2024-04-04 06:00
        expires: 5 April 2024
        correction: the day of the vote
        ---

        The harbour **council** voted on [Tuesday](https://example.org)
        to close the *old* bridge.

        ## Ferries

        > They will run `daily`.

        1. North
        2. South

        - A <b>bold</b> claim &amp; 5 < 6
        ![picture](x.png)

        <div onclick="x()">Kept &eacute;</div>

        <script>alert(1)</script>
        """;

    private static readonly string[] Inserts = ["---\n", "\t", "&a ", "*a", "!!x ", "{", "[", "- ", "> ", "'", "\"", "<", "```", "| ", ": "];

    [Fact]
    public void Every_field_of_the_front_matter_is_read()
    {
        var story = Read(Full);
        Assert.Equal("Harbour bridge closes: ferries take over", story.Headline);
        Assert.Equal("haven-2024-17", story.Identity);
        Assert.Equal(new DateTimeOffset(2024, 4, 3, 21, 17, 0, TimeSpan.Zero), story.PublishedAt);
        Assert.Equal(new Dateline("Haven", null, "Example News"), story.Dateline);
        Assert.Equal("https://example.org/bridge?id=1", story.Url);
        Assert.Equal("en", story.Language);
        Assert.Equal(2, story.Urgency);
        Assert.Equal("Jane Doe, John Roe", story.Byline);
        Assert.Equal([new("medtop", "20000638"), new("literal", "harbour"), new("country", "FR"), new("country", "UA")], story.Codes);
        Assert.Equal(new DateTimeOffset(2024, 4, 4, 6, 0, 0, TimeSpan.Zero), story.EmbargoUntil);
        Assert.Equal(new DateTimeOffset(2024, 4, 5, 0, 0, 0, TimeSpan.Zero), story.ExpiresAt);
        Assert.Equal("the day of the vote", story.CorrectionNote);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    public void A_correction_may_be_marked_without_saying_of_what(string value, bool isCorrection)
    {
        var story = Read($"---\nheadline: Harbour bridge closes\ncorrection: {value}\n---\n\nThe council voted.");
        Assert.Equal((isCorrection, null), (story.IsCorrection, story.CorrectionNote));
    }

    [Theory]
    [InlineData("embarg: 2030-01-01T00:00:00Z", "embargo")]
    [InlineData("embargoe: 2030-01-01T00:00:00Z", "embargo")]
    [InlineData("dates:\n  embargo: 2030-01-01T00:00:00Z", "embargo")]
    [InlineData("expired: 2030-01-01T00:00:00Z", "expires")]
    [InlineData("statuss: withheld", "status")]
    public void A_slip_in_a_field_that_holds_the_story_back_is_refused_with_the_field_meant(string field, string meant)
    {
        var result = new MarkdownReader().Read(new SourceDocument("a.md", Encoding.UTF8.GetBytes($"---\nheadline: Harbour bridge closes\n{field}\n---\n\nThe council voted.")), ReadingOptions.Default);
        Assert.Contains($"Did you mean {meant}?", result.Refusal?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_other_programs_are_passed_over() =>
        Assert.Equal("Harbour bridge closes", Read("---\nheadline: Harbour bridge closes\nlayout: post\nstate: Ohio\nembed: x\n---\n\nThe council voted.").Headline);

    [Fact]
    public void The_text_becomes_plain_paragraphs() =>
        Assert.Equal(
            [
                "The harbour council voted on Tuesday to close the old bridge.", "Ferries", "They will run daily.",
                "1. North", "2. South", "• A bold claim & 5 < 6", "Kept é",
            ],
            Read(Full).Paragraphs.Select(paragraph => paragraph.Trim()));

    [Fact]
    public void A_first_heading_serves_as_headline_without_front_matter()
    {
        var story = Read("# Harbour bridge closes\n\nHAVEN (AP) — " + Some.Lead);
        Assert.Equal("Harbour bridge closes", story.Headline);
        Assert.Equal([Some.Lead], story.Paragraphs);
        Assert.Equal("AP", story.Dateline?.Agency);
    }

    [Theory]
    [InlineData("status: killed", PublicationStatus.Canceled)]
    [InlineData("pubstatus: withheld", PublicationStatus.Withheld)]
    [InlineData("draft: true", PublicationStatus.Withheld)]
    [InlineData("status: usable", PublicationStatus.Usable)]
    internal void The_status_is_read(string field, PublicationStatus status) =>
        Assert.Equal(status, Read($"---\ntitle: A\n{field}\n---\nText.").Status);

    [Theory]
    [InlineData("---\nheadline: A\ndate: soon\n---\nText.", 3)]
    [InlineData("---\nheadline: A\n\nurl: javascript:alert(1)\n---\nText.", 4)]
    [InlineData("---\nheadline: A\nurgency: 12\n---\nText.", 3)]
    [InlineData("---\nheadline: A\nstatus: maybe\n---\nText.", 3)]
    [InlineData("---\nheadline: A\ncountry: France\n---\nText.", 3)]
    [InlineData("---\nheadline: A\nlanguage: English\n---\nText.", 3)]
    [InlineData("---\nheadline: A: B: C\n---\nText.", 2)]
    [InlineData("---\nheadline: A\nheadline: B\n---\nText.", 3)]
    [InlineData("---\nheadline: &a A\nbyline: *a\n---\nText.", 2)]
    [InlineData("---\nheadline: !!binary A\n---\nText.", 2)]
    [InlineData("---\nheadline: *b\n---\nText.", 2)]
    [InlineData("---\nheadline: A\na: {b: {c: {d: e}}}\n---\nText.", 3)]
    [InlineData("---\nheadline: A\n\nText.", 1)]
    public void A_fault_names_its_line(string text, int line)
    {
        var refusal = Result(text).Refusal;
        Assert.Equal(RefusalKind.Malformed, refusal?.Kind);
        Assert.Equal(line, refusal?.Line);
        Assert.StartsWith($"Line {line}: ", refusal?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", RefusalKind.Empty)]
    [InlineData("---\ndate: 2024-04-03\n---\nText.", RefusalKind.NoHeadline)]
    [InlineData("---\nheadline: A\n---\n\n", RefusalKind.NoText)]
    [InlineData("Only text.", RefusalKind.NoHeadline)]
    internal void What_is_no_story_is_refused_with_its_kind(string text, RefusalKind kind) => Assert.Equal(kind, Result(text).Refusal?.Kind);

    [Fact]
    public void No_mutation_of_a_file_breaks_the_reader() =>
        Gen.Select(Gen.Int[0, Full.Length], Gen.Int[0, 40], Gen.OneOf(Gen.String[0, 8], Gen.Int[0, Inserts.Length - 1].Select(i => Inserts[i]))).Array[1, 6].Sample(
            edits => Assert.NotNull(Result(edits.Aggregate(Full, (text, edit) =>
            {
                var at = Math.Min(edit.Item1, text.Length);
                return text[..at] + edit.Item3 + text[(at + Math.Min(edit.Item2, text.Length - at))..];
            }))),
            iter: 3_000);

    [Theory]
    [InlineData("[")]
    [InlineData("*a_")]
    [InlineData("> ")]
    [InlineData("![](")]
    [InlineData("<a ")]
    [InlineData("`")]
    [InlineData("- a\n")]
    [InlineData("a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("&#")]
    public void Whatever_repeats_is_read_or_refused_soon(string unit)
    {
        var time = ThreadTime.Start();
        Assert.NotNull(Result("# A\n\n" + string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat(unit, 7_900 / unit.Length)), 25))));
        Assert.NotNull(Result("# A\n\n" + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length))));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 5);
    }

    private static ReadResult Result(string text) =>
        new MarkdownReader().Read(new SourceDocument("story.md", Encoding.UTF8.GetBytes(text)), ReadingOptions.Default);

    private static ArticleDraft Read(string text)
    {
        var result = Result(text);
        Assert.Null(result.Refusal);
        return Assert.Single(result.Articles);
    }
}
