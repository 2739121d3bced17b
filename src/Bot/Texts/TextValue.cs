using System.Globalization;

namespace Bot.Texts;

/// <summary>What stands in for a placeholder: plain text, which is escaped, or markup, which is not.</summary>
internal readonly record struct TextValue
{
    private readonly string? _plain;
    private readonly Markup? _markup;

    private TextValue(string? plain, Markup? markup, long? number)
    {
        _plain = plain;
        _markup = markup;
        Number = number;
    }

    /// <summary>The value where it is a whole number; it chooses the plural form.</summary>
    public long? Number { get; }

    public static implicit operator TextValue(string text) => new(text, markup: null, number: null);

    public static implicit operator TextValue(Markup markup) => new(plain: null, markup, number: null);

    public static implicit operator TextValue(long number) => new(plain: null, markup: null, number);

    public static implicit operator TextValue(int number) => new(plain: null, markup: null, number);

    /// <summary>The value as Telegram's HTML; numbers are grouped as the culture writes them.</summary>
    public string ToHtml(CultureInfo? culture = null) => _markup?.Html ?? Markup.Escape(ToPlain(culture)).Html;

    /// <summary>The value as plain text. Markup cannot be made plain and is shown as it stands.</summary>
    public string ToPlain(CultureInfo? culture = null) =>
        _plain ?? _markup?.Html ?? (Number ?? 0).ToString("N0", culture ?? CultureInfo.InvariantCulture);
}
