using System.Security.Cryptography;
using System.Text;
using Bot.Articles.Languages;
using Bot.Articles.Summarising;

namespace Bot.Articles.Normalising;

/// <summary>Makes a finished article of what a reader found: clean, bounded text, a checked address, a language and a summary. Pure.</summary>
internal static class ArticleNormaliser
{
    /// <summary>Finishes a draft.</summary>
    /// <param name="draft">What the reader found.</param>
    /// <param name="sourceId">The source it came from.</param>
    /// <param name="fallbackIdentity">Its identity where the publisher gives none, such as a canonical address or a file's stable name.</param>
    /// <param name="language">The language of texts that do not declare one; null to tell it from the text.</param>
    /// <param name="receivedAt">When we took it.</param>
    public static Article Finish(ArticleDraft draft, string sourceId, string fallbackIdentity, string? language, DateTimeOffset receivedAt)
    {
        var headline = CleanText.Line(draft.Headline, ArticleBounds.Headline);
        var paragraphs = Paragraphs(draft.Paragraphs);
        var spoken = LanguageTag.Primary(draft.Language) ?? LanguageTag.Primary(language) ?? LanguageGuess.Of(headline, paragraphs);
        return new Article
        {
            SourceId = sourceId,
            Identity = Identity(draft.Identity, fallbackIdentity),
            Edition = draft.Edition,
            Headline = headline,
            Dateline = Finish(draft.Dateline),
            Publisher = CleanText.LineOrNull(draft.Publisher, ArticleBounds.Publisher),
            Byline = CleanText.LineOrNull(draft.Byline, ArticleBounds.Byline),
            Paragraphs = paragraphs,
            Summary = Summariser.Summarise(headline, paragraphs, spoken),
            Language = spoken,
            PublishedAt = draft.PublishedAt?.ToUniversalTime(),
            ReceivedAt = receivedAt.ToUniversalTime(),
            Url = WebAddress(draft.Url),
            Urgency = draft.Urgency is >= 1 and <= 9 ? draft.Urgency : null,
            Codes = Codes(draft.Codes),
            Status = draft.Status,
            EmbargoUntil = draft.EmbargoUntil?.ToUniversalTime(),
            ExpiresAt = draft.ExpiresAt?.ToUniversalTime(),
            IsCorrection = draft.IsCorrection || !string.IsNullOrWhiteSpace(draft.CorrectionNote),
            CorrectionNote = CleanText.LineOrNull(draft.CorrectionNote, ArticleBounds.CorrectionNote),
        };
    }

    /// <summary>The article with another text in place of its own, summarised anew.</summary>
    public static Article WithText(Article article, IReadOnlyList<string> texts, Dateline? dateline, string? byline)
    {
        var paragraphs = Paragraphs(texts);
        return article with
        {
            Dateline = Finish(dateline),
            Byline = CleanText.LineOrNull(byline, ArticleBounds.Byline),
            Paragraphs = paragraphs,
            Summary = Summariser.Summarise(article.Headline, paragraphs, article.Language),
        };
    }

    /// <summary>The address as it may be linked: absolute, http or https, without user or password; null otherwise.</summary>
    public static string? WebAddress(string? url) =>
        url is { Length: <= ArticleBounds.Url } && Uri.TryCreate(CleanText.Line(url), UriKind.Absolute, out var address) &&
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0 && address.Host.Length > 0
            ? address.AbsoluteUri
            : null;

    private static List<string> Paragraphs(IReadOnlyList<string> texts)
    {
        var paragraphs = new List<string>(Math.Min(texts.Count, ArticleBounds.Paragraphs));
        var left = ArticleBounds.Body;
        foreach (var text in texts)
        {
            if (paragraphs.Count == ArticleBounds.Paragraphs || left < 2)
                break;
            var paragraph = CleanText.Line(text, Math.Min(ArticleBounds.Paragraph, left));
            if (paragraph.Length == 0)
                continue;
            paragraphs.Add(paragraph);
            left -= paragraph.Length;
        }

        return paragraphs;
    }

    private static string Identity(string? own, string fallback)
    {
        var identity = CleanText.Line(own);
        if (identity.Length == 0)
            return fallback;
        return identity.Length <= ArticleBounds.Identity ? identity : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
    }

    private static Dateline? Finish(Dateline? dateline)
    {
        if (dateline is null)
            return null;
        var place = CleanText.LineOrNull(dateline.Place, ArticleBounds.Place);
        var agency = CleanText.LineOrNull(dateline.Agency, ArticleBounds.Agency);
        return place is null && agency is null && dateline.Date is null ? null : new(place, dateline.Date, agency);
    }

    private static IReadOnlyList<ArticleCode> Codes(IReadOnlyList<ArticleCode> codes) => codes.Count == 0 ? [] : codes
        .Select(code => new ArticleCode(code.Scheme, CleanText.Line(code.Value, ArticleBounds.Code)))
        .Where(code => code.Value.Length > 0)
        .Distinct()
        .Take(ArticleBounds.Codes)
        .ToList();
}
