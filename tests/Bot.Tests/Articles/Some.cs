using System.Text;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Articles.Wire;

namespace Bot.Tests.Articles;

/// <summary>Stories for tests.</summary>
internal static class Some
{
    public const string Lead = "The harbour council voted on Tuesday to close the old bridge for repairs.";

    public static ArticleDraft Wire(string text, ReadingOptions? options = null)
    {
        var result = WireReader.ReadText(text, options ?? ReadingOptions.Default);
        Assert.Null(result.Refusal);
        return Assert.Single(result.Articles);
    }

    public static ReadResult WireBytes(byte[] content) =>
        new WireReader().Read(new SourceDocument("story.txt", content), ReadingOptions.Default);

    public static ReadResult WireBytes(string text, Encoding encoding) => WireBytes([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
}
