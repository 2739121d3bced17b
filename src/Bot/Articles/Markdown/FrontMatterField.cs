namespace Bot.Articles.Markdown;

/// <summary>One field of the front matter.</summary>
/// <param name="Name">Its name, lower case.</param>
/// <param name="Values">Its value, or the entries of its list; empty ones left out.</param>
/// <param name="Line">Its line in the file, from 1.</param>
internal sealed record FrontMatterField(string Name, IReadOnlyList<string> Values, int Line)
{
    /// <summary>The only or first value.</summary>
    public string Value => Values[0];
}
