using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>One line of an articles file for <c>bot try</c>.</summary>
internal sealed record TryArticle
{
    /// <summary>A text or a number; comes back as it went in.</summary>
    public JsonElement Id { get; init; }

    public string? Headline { get; init; }

    /// <summary>Paragraphs separated by line ends.</summary>
    public string? Body { get; init; }

    /// <summary>BCP 47; told from the text where it is missing.</summary>
    public string? Language { get; init; }

    /// <summary>ISO 8601, or Unix milliseconds.</summary>
    public JsonElement Published { get; init; }

    public string? Source { get; init; }

    /// <summary>Texts such as <c>medtop:20000599</c>, <c>country:FR</c> or plain words.</summary>
    public JsonElement Subjects { get; init; }
}
