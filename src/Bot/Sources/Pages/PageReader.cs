using System.Text;
using System.Text.RegularExpressions;
using Bot.Articles.Languages;
using Bot.Articles.Markup;
using Bot.Articles.Normalising;
using Bot.Articles.Wire;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Parsing;
using SmartReader;

namespace Bot.Sources.Pages;

/// <summary>Finds the readable text of a web page. What is for subscribers, or asks not to be shown, is refused.</summary>
internal static partial class PageReader
{
    /// <summary>The largest page read, in bytes: 4 MiB.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int MostCharacters = 1_500_000;
    private const int DeclarationWindow = 2_048;
    private const int MostElements = 20_000;

    /// <summary>Reads a page. Never throws for what it holds.</summary>
    /// <param name="content">The page's bytes.</param>
    /// <param name="charset">The charset the server declared.</param>
    /// <param name="address">Where it stands.</param>
    public static PageReading Read(ReadOnlyMemory<byte> content, string? charset, Uri address)
    {
        if (content.Length > MaxBytes)
            return PageReading.Refuse($"It is larger than {MaxBytes / (1024 * 1024)} MiB.");
        if (FeedDecoder.Decode(content.Span, charset ?? DeclaredCharset(content.Span)).Text is not { } text)
            return PageReading.Refuse("It is not text.");
        try
        {
            var facts = new PageFacts();
            var article = Find(PageMarkup.Of(text[..Math.Min(text.Length, MostCharacters)]), address, facts);
            if (facts.IsClosed)
                return PageReading.Refuse("It is for subscribers only.");
            return article.Completed && !string.IsNullOrWhiteSpace(article.Content) ? new(Page(article, facts)) : PageReading.Refuse("No readable text was found in it.");
        }
        catch (Exception exception)
        {
            // The extraction is not ours, and pages hold anything; the teaser stays. The kind is what a report of it needs.
            return PageReading.Refuse($"Its text could not be found ({exception.GetType().Name}).");
        }
    }

    private static Article Find(string markup, Uri address, PageFacts facts)
    {
        var reader = new Reader(address.AbsoluteUri, markup) { MaxElemsToParse = MostElements, ContinueIfNotReadable = true };
        reader.AddCustomOperationStart(facts.Read);
        return reader.GetArticle();
    }

    private static ReadPage Page(Article article, PageFacts facts)
    {
        var paragraphs = MarkupText.Paragraphs(article.Content).Where(paragraph => !SiteFurniture.IsFurniture(paragraph) && !FeedFurniture.Is(paragraph)).ToList();
        var title = CleanText.Line(article.Title, ArticleBounds.Headline);
        return new ReadPage
        {
            Title = title,
            Byline = Writers(article.Byline ?? article.Author),
            Published = FeedDate.Read(facts.Published) ?? (article.PublicationDate is { } date ? new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)) : null),
            Language = LanguageTag.Primary(article.Language) ?? LanguageGuess.Of(title, paragraphs),
            Paragraphs = paragraphs,
            Text = string.Join('\n', (article.TextContent ?? "").Split('\n').Select(text => CleanText.Line(text)).Where(line => line.Length > 0)),
        };
    }

    private static string? Writers(string? printed)
    {
        var line = CleanText.Line(printed, ArticleBounds.Byline);
        return line.Length == 0 ? null : Byline.Read(line) ?? line;
    }

    private static string? DeclaredCharset(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, DeclarationWindow)]);
        return Charset().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[""']?(?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Charset();
}
