using System.Text.RegularExpressions;
using Bot.Articles.Markup;
using Bot.Articles.Normalising;

namespace Bot.Sources.Feeds;

/// <summary>
/// Who publishes what stands at an address: the name the feed gives itself, without the section it names beside it
/// (<c>World news | The Guardian</c>, <c>BBC News - Home</c>), else the host. Pure.
/// </summary>
internal static partial class PublisherName
{
    private const int LongestTitle = 500;
    private const int LeastWord = 3;

    /// <summary>The name; null where there is neither a title nor a host with a name.</summary>
    /// <param name="title">As the feed calls itself; untrusted, HTML may stand in it.</param>
    /// <param name="address">Where it stands.</param>
    public static string? Of(string? title, Uri address)
    {
        var host = address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;
        var name = Plain(Plain(CleanText.Line(title, LongestTitle)));
        if (!name.Any(char.IsLetterOrDigit))
            return address.HostNameType == UriHostNameType.Dns ? host : null;
        var parts = Separator().Split(name).Where(part => part.Length > 0).ToList();
        return parts.Count < 2 ? name : OfHost(parts, Folded(host)) ?? name;
    }

    /// <summary>Titles hold HTML, twice escaped more often than not.</summary>
    private static string Plain(string text) =>
        text.AsSpan().ContainsAny('<', '&') ? CleanText.Line(string.Join(' ', MarkupText.Paragraphs(text))) : text;

    /// <summary>The part that the host names too: all of it, or at least its first word.</summary>
    private static string? OfHost(IReadOnlyList<string> parts, string host) =>
        parts.Where(part => Folded(part) is { Length: >= LeastWord } words && host.Contains(words, StringComparison.Ordinal)).MaxBy(part => part.Length)
        ?? parts.FirstOrDefault(part => Folded(part.Split(' ')[0]) is { Length: >= LeastWord } word && host.Contains(word, StringComparison.Ordinal));

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\s+(?:[-–—|»>·/•]|::)\s+|\s*[|»>]\s*|:\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
