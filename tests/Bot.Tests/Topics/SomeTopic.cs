using Bot.Topics;
using Bot.Topics.Reading;

namespace Bot.Tests.Topics;

/// <summary>Small topics for tests.</summary>
internal static class SomeTopic
{
    /// <summary>A topic with strong English terms.</summary>
    public static Topic With(string slug, params string[] strong) => Read(
        $$"""
        slug: {{slug}}
        names: { en: {{slug}} }
        terms:
          en:
            strong: [{{string.Join(", ", strong.Select(term => $"\"{term}\""))}}]
        """,
        slug);

    /// <summary>A topic from the text of its file, which must be right.</summary>
    public static Topic Read(string yaml, string slug)
    {
        var problems = new FileProblems(slug + ".yaml");
        var topic = TopicFileReader.Read(slug, yaml, problems);
        Assert.True(topic is not null, string.Join('\n', problems.All));
        return topic ?? throw new InvalidOperationException();
    }
}
