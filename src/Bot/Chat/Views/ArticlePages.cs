using Bot.Articles;
using Bot.Articles.Summarising;

namespace Bot.Chat.Views;

/// <summary>Divides an article into pages that fit a message, between paragraphs, else between sentences.</summary>
internal static class ArticlePages
{
    /// <summary>UTF-16 units of body text on a page: with headline, origin and markup it stays within Telegram's 4096.</summary>
    public const int PageSize = 2800;

    /// <summary>The pages, each a list of paragraphs; at least one.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Article article)
    {
        var pages = new List<IReadOnlyList<string>>();
        var page = new List<string>();
        var used = 0;
        foreach (var piece in article.Paragraphs.SelectMany(paragraph => Pieces(paragraph, article.Language)))
        {
            if (used > 0 && used + piece.Length > PageSize)
            {
                pages.Add(page);
                page = [];
                used = 0;
            }

            page.Add(piece);
            used += piece.Length;
        }

        pages.Add(page);
        return pages;
    }

    /// <summary>A paragraph, in pieces where it is longer than a page.</summary>
    private static IEnumerable<string> Pieces(string paragraph, string language)
    {
        if (paragraph.Length <= PageSize)
            return [paragraph];
        var pieces = new List<string>();
        var piece = "";
        foreach (var sentence in SentenceSplitter.Split(paragraph, language).SelectMany(Chunks))
        {
            if (piece.Length > 0 && piece.Length + sentence.Length + 1 > PageSize)
            {
                pieces.Add(piece);
                piece = "";
            }

            piece = piece.Length == 0 ? sentence : $"{piece} {sentence}";
        }

        return [.. pieces, piece];
    }

    /// <summary>A sentence longer than a page is cut between words, never inside a surrogate pair.</summary>
    private static IEnumerable<string> Chunks(string sentence)
    {
        while (sentence.Length > PageSize)
        {
            var space = sentence.LastIndexOf(' ', PageSize - 1, PageSize / 2);
            var cut = space > 0 ? space : char.IsHighSurrogate(sentence[PageSize - 1]) ? PageSize - 1 : PageSize;
            yield return sentence[..cut];
            sentence = sentence[cut..].TrimStart();
        }

        yield return sentence;
    }
}
