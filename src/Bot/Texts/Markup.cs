using Telegram.Bot.Extensions;

namespace Bot.Texts;

/// <summary>Text in Telegram's HTML that is safe to show as it stands.</summary>
internal readonly record struct Markup(string Html)
{
    /// <summary>Makes any text safe: what looked like a tag is shown, not obeyed.</summary>
    public static Markup Escape(string text) => new(HtmlText.Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal));

    /// <summary>A link; the address is escaped, the text is escaped unless it is markup already.</summary>
    public static Markup Link(string address, TextValue text) => new($"<a href=\"{Escape(address).Html}\">{text.ToHtml()}</a>");

    /// <summary>Joins parts with a separator that is markup already.</summary>
    public static Markup Join(string separatorHtml, IEnumerable<Markup> parts) =>
        new(string.Join(separatorHtml, parts.Select(part => part.Html)));

    public override string ToString() => Html;
}
