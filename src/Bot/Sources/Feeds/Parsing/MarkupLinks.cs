using System.Text.RegularExpressions;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>Makes the relative addresses in HTML absolute, so that they lead somewhere outside their feed.</summary>
internal static partial class MarkupLinks
{
    /// <summary>The markup with its <c>href</c> and <c>src</c> addresses made absolute; as it is where no base is known.</summary>
    public static string MakeAbsolute(string markup, Uri? baseAddress) =>
        baseAddress is null || !markup.Contains('=') ? markup : Attribute().Replace(markup, match => Absolute(match, baseAddress));

    private static string Absolute(Match match, Uri baseAddress)
    {
        var address = match.Groups["address"].Value;
        if (address.StartsWith('#') || !Uri.TryCreate(baseAddress, XmlEntities.Decode(address), out var absolute))
            return match.Value;
        var (quote, start) = (match.Groups["quote"].Value, match.Groups["name"].Value);
        return $"{start}{quote}{System.Net.WebUtility.HtmlEncode(absolute.AbsoluteUri)}{quote}";
    }

    [GeneratedRegex(
        """(?<name>\b(href|src)\s*=\s*)(?<quote>["'])(?<address>[^"'<>]+)["']""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();
}
