namespace Bot.Articles;

/// <summary>A code a source gave an article.</summary>
/// <param name="Scheme"><c>medtop</c> (IPTC Media Topics, eight digits), <c>country</c> (ISO 3166-1 alpha-2, capitals) or <c>literal</c> (the source's own words).</param>
/// <param name="Value">The code or the words.</param>
internal sealed record ArticleCode(string Scheme, string Value);
