using Bot.Articles;
using Bot.Readers;

namespace Bot.Tests.Support;

/// <summary>Small valid things for tests to vary with <c>with</c>.</summary>
internal static class Given
{
    public static DateTimeOffset Time { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static Article Article(string identity = "story-1", string headline = "Navy opens a new harbour in the north") => new()
    {
        SourceId = "content",
        Identity = identity,
        Headline = headline,
        Paragraphs = ["The navy opened a harbour on Monday.", "Three frigates will be based there from April."],
        Summary = "The navy opened a harbour on Monday.",
        Dateline = new Dateline("BERGEN", new DateOnly(2026, 3, 2), "Sample Wire"),
        PublishedAt = Time,
        ReceivedAt = Time,
    };

    public static ReaderChat Chat(long id = 1) => new() { ChatId = id, Kind = ChatKind.Private, Title = "Ana", Language = "en" };
}
