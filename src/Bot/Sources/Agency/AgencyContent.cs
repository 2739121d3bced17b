using System.Text;
using System.Text.Json;
using Bot.Articles.Reading;

namespace Bot.Sources.Agency;

/// <summary>Knows an agency's document by what stands in it, whatever its name or declared type.</summary>
internal static class AgencyContent
{
    private const int Window = 4_096;
    private const int MaxDepth = 64;

    private static readonly NinjsReader Ninjs = new();
    private static readonly NewsMlReader NewsMl = new();

    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal)
    {
        "newsItem", "newsMessage", "packageItem", "planningItem", "conceptItem", "knowledgeItem", "catalogItem", "itemSet",
    };

    /// <summary>The reader for ninjs or NewsML-G2; null where the document is neither.</summary>
    public static IArticleReader? ReaderOf(ReadOnlyMemory<byte> content)
    {
        var head = Head(content.Span);
        if (head.Length == 0)
            return null;
        if (head[0] is '{' or '[')
            return IsNinjs(content) ? Ninjs : null;
        return head[0] == '<' && RootName(head) is { } root && Roots.Contains(root) ? NewsMl : null;
    }

    private static string Head(ReadOnlySpan<byte> content)
    {
        var encoding = ByteOrderMark.Find(content)?.Encoding ?? ByteOrderMark.GuessUtf16(content) ?? Encoding.Latin1;
        return encoding.GetString(content[..Math.Min(content.Length, Window)]).TrimStart('\uFEFF', '\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
    }

    // The first element that is neither declaration, comment nor document type, without its prefix.
    private static string? RootName(string head)
    {
        for (var open = head.IndexOf('<'); open >= 0 && open + 1 < head.Length; open = head.IndexOf('<', open + 1))
        {
            if (head.AsSpan(open).StartsWith("<!--") && head.IndexOf("-->", open, StringComparison.Ordinal) is var close && close > open)
                open = close;
            if (!char.IsLetter(head[open + 1]))
                continue;
            var end = head.AsSpan(open + 1).IndexOfAny(" \t\r\n/>");
            var name = end < 0 ? head[(open + 1)..] : head.Substring(open + 1, end);
            return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }

        return null;
    }

    // Entries of a JSON Feed have an id, those of ninjs a uri.
    private static bool IsNinjs(ReadOnlyMemory<byte> content)
    {
        if (content.Length > SourceDocument.MaxBytes || TextDecoder.Decode(content.Span).Text is not { } text)
            return false;
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return json.RootElement.Text("version")?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) != true
                && NinjsList.Items(json.RootElement).FirstOrDefault() is { ValueKind: JsonValueKind.Object } first && first.Text("uri") is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
