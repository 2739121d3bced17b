namespace Bot.Emulator.Api.Markup;

/// <summary>A start tag: its name, its attributes and where it began in the source.</summary>
internal sealed record HtmlTag(string Name, IReadOnlyDictionary<string, string> Attributes, int At)
{
    private static readonly HashSet<string> Known =
    [
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span",
        "pre", "code", "blockquote",
    ];

    public static bool IsKnown(string name) => Known.Contains(name);

    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);
}
