using System.Text;
using Bot.Articles.Normalising;
using Bot.Tests.Support;
using CsCheck;

namespace Bot.Tests.Articles;

public sealed class WireFuzzTests
{
    private const string Story =
        "URGENT\n03 Apr 2024, 23:17\nHARBOUR-BRIDGE/\n\nHarbour bridge closes for repairs as\nferries take over\n\nBy Jane Doe\n\n" +
        "    HAVEN, D.C., April 3, 2024 (BSS/AFP) - The harbour council voted on\nTuesday (all nine) to close the old bridge -- \"at once\", it said.\n    No. 4 ferry sails at 6 p.m. daily.\n\n" +
        "(Corrects the hour)\n\nCafé «Маяк», 5 € [sic] /news/ <b>&amp;\n\n-30-\n  • Latest News\n";

    private static readonly string[] Inserts =
        ["(", ")", "/", "-", "—", " - ", "\n", "\n\n", "\t", "\u00a0", "\u202e", "\u200b", "\ud800", "4", "April ", "(AFP) - ", ".", "...", "\"", "By ", "EMBARGO: ", "KILL: ", "\0", "…", "é", "99999999999"];

    [Fact]
    public void No_mutation_of_a_story_breaks_the_reader() =>
        Gen.Select(Gen.Int[0, Story.Length], Gen.Int[0, 60], Gen.Int[0, Inserts.Length - 1].Select(i => Inserts[i]), Gen.Int[1, 200]).Array[1, 6].Sample(
            edits => Read(edits.Aggregate(Story, (text, edit) =>
            {
                var at = Math.Min(edit.Item1, text.Length);
                var cut = Math.Min(edit.Item2, text.Length - at);
                return text[..at] + string.Concat(Enumerable.Repeat(edit.Item3, edit.Item4)) + text[(at + cut)..];
            })),
            iter: 3_000);

    [Fact]
    public void No_bytes_break_the_reader() =>
        Gen.Byte.Array[0, 400].Sample(
            bytes => Assert.True(Some.WireBytes(bytes) is { Refusal: not null } or { Articles.Count: > 0 }),
            iter: 20_000);

    [Theory]
    [InlineData("(")]
    [InlineData("-30")]
    [InlineData("A. ")]
    [InlineData("April 3, ")]
    [InlineData("\n")]
    [InlineData("• x\n")]
    [InlineData("word ")]
    [InlineData("Mr. \"Lee\" said... ")]
    [InlineData("Latest news\n")]
    [InlineData(" \n a\n")]
    public void A_mebibyte_of_anything_is_read_at_once(string unit)
    {
        var text = "Headline\n\n" + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var time = ThreadTime.Start();
        Read(text);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 3);
    }

    private static void Read(string text)
    {
        var result = Some.WireBytes(Encoding.UTF8.GetBytes(text));
        foreach (var draft in result.Articles)
        {
            var article = ArticleNormaliser.Finish(draft, "content", "file:x", null, DateTimeOffset.UnixEpoch);
            Assert.InRange(article.Headline.Length, 1, ArticleBounds.Headline);
            Assert.InRange(article.Summary.Length, 0, 350);
            Assert.True(article.Headline.IsNormalized());
        }
    }
}
