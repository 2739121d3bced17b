using System.Security.Cryptography;
using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;

namespace Bot.Sources.Push;

/// <summary>A document that a publisher's own system sent, and what its sender said of it. All of it is untrusted.</summary>
/// <param name="MediaType">The media type it was declared to be, without parameters.</param>
/// <param name="Identity">The sender's name for it; null where it gave none.</param>
/// <param name="Content">Its bytes, at most <see cref="SourceDocument.MaxBytes"/>.</param>
internal sealed record PushedDocument(string MediaType, string? Identity, byte[] Content)
{
    /// <summary>The source that pushed articles belong to.</summary>
    public const string SourceId = "push";

    /// <summary>The media types that are taken, for those who sent another.</summary>
    public const string Taken = "text/plain (wire text), text/markdown, application/json (ninjs) or application/xml (NewsML-G2)";

    /// <summary>The ending of a file of the declared kind; null where no reader is for it.</summary>
    public string? Ending => MediaType.ToLowerInvariant() switch
    {
        "text/plain" => ".txt",
        "text/markdown" => ".md",
        "application/json" or "application/ninjs+json" => ".json",
        "application/xml" or "text/xml" => ".xml",
        var other when other.EndsWith("+json", StringComparison.Ordinal) => ".json",
        var other when other.EndsWith("+xml", StringComparison.Ordinal) => ".xml",
        _ => null,
    };

    /// <summary>Reads it. An article's identity is its own, else the sender's, else its text; exactly one of the results is empty.</summary>
    public (IReadOnlyList<Article> Articles, Refusal? Refusal) Read(ReadingOptions options, DateTimeOffset now)
    {
        if (Content.Length == 0)
            return ([], new(RefusalKind.Empty, "It is empty. Send the story as the body of the request."));
        if (Ending is not { } ending)
            return ([], new(RefusalKind.UnknownFormat, $"Its kind is not known. Declare it as {Taken}."));
        var result = SourceReaders.All.Read(new SourceDocument("pushed" + ending, Content), options);
        var name = Identity ?? "text:" + Convert.ToHexStringLower(SHA256.HashData(Content));
        return ([.. result.Articles.Select((draft, at) => ArticleNormaliser.Finish(draft, SourceId, at == 0 ? name : $"{name}#{at + 1}", options.Language, now))], result.Refusal);
    }
}
