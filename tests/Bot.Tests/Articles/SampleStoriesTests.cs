using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Tests.Support;

namespace Bot.Tests.Articles;

public sealed class SampleStoriesTests
{
    public static TheoryData<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "content", "articles")).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sample_story_is_read_whole(string name)
    {
        var content = File.ReadAllBytes(Path.Combine(SharedData.RepositoryRoot, "content", "articles", name));
        var result = DocumentReader.PlainText.Read(new SourceDocument(name, content), ReadingOptions.Default);

        Assert.Null(result.Refusal);
        var article = ArticleNormaliser.Finish(Assert.Single(result.Articles), "content", name, null, DateTimeOffset.UnixEpoch);
        Assert.True(article.Paragraphs.Count >= 3);
        Assert.InRange(article.Summary.Length, 40, 350);
        Assert.NotNull(article.Dateline?.Place);
        Assert.NotNull(article.Dateline.Agency);
        Assert.NotNull(article.PublishedAt);
    }
}
