using System.Globalization;
using Humanizer;

namespace Bot.Texts;

/// <summary>The texts of one language, and how it writes times, durations and numbers.</summary>
internal sealed class Wording(string language, IReadOnlyList<TextFile> order)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>BCP 47 primary language.</summary>
    public string Language => language;

    /// <summary>The culture of numbers and dates.</summary>
    public CultureInfo Culture => _culture;

    /// <summary>Whether there is such a text, for keys that come from elsewhere.</summary>
    public bool Has(TextKey key) => order.Any(file => file.Entries.ContainsKey(key.Name));

    /// <summary>A text as Telegram's HTML. Values are escaped unless they are markup; <c>count</c> chooses the plural form.</summary>
    /// <exception cref="KeyNotFoundException">No file has the text, not even the built-in one.</exception>
    public Markup Html(TextKey key, params ReadOnlySpan<(string Name, TextValue Value)> values)
    {
        var given = ToDictionary(values);
        return new Markup(TextTemplate.Fill(Template(key, given), name => given.TryGetValue(name, out var value) ? value.ToHtml(_culture) : null));
    }

    /// <summary>A text without markup, for buttons, popups, commands and descriptions.</summary>
    /// <exception cref="KeyNotFoundException">No file has the text, not even the built-in one.</exception>
    public string Plain(TextKey key, params ReadOnlySpan<(string Name, TextValue Value)> values)
    {
        var given = ToDictionary(values);
        return TextTemplate.Fill(Template(key, given), name => given.TryGetValue(name, out var value) ? value.ToPlain(_culture) : null);
    }

    /// <summary>How long ago an instant was, such as "3 hours ago". For replies only: it is false by morning.</summary>
    public string Ago(DateTimeOffset instant, DateTimeOffset now) => instant.Humanize(now, _culture);

    /// <summary>A length of time in its two largest units, such as "1 hour, 51 minutes".</summary>
    public string Duration(TimeSpan length) =>
        length.Humanize(precision: 2, culture: _culture, minUnit: TimeUnit.Second, maxUnit: TimeUnit.Day);

    /// <summary>A number with its groups.</summary>
    public string Number(long number) => number.ToString("N0", _culture);

    /// <summary>
    /// An absolute time: the reader's clock shows it in the reader's zone (the <c>date_time</c> entity of the Bot API),
    /// and elsewhere the dated UTC stands.
    /// </summary>
    public Markup Moment(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        var fallback = Markup.Escape(utc.ToString("d MMMM yyyy, HH:mm", _culture)).Html;
        return new Markup($"<tg-time unix=\"{utc.ToUnixTimeSeconds()}\" format=\"Dt\">{fallback} UTC</tg-time>");
    }

    /// <summary>A time of day that is clear from what stands beside it; elsewhere the UTC stands.</summary>
    public Markup Clock(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return new Markup($"<tg-time unix=\"{utc.ToUnixTimeSeconds()}\" format=\"t\">{utc.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC</tg-time>");
    }

    private string Template(TextKey key, Dictionary<string, TextValue> given)
    {
        long? number = given.TryGetValue(TextEntry.Counter, out var counted) ? counted.Number : null;
        foreach (var file in order)
        {
            if (file.Entries.TryGetValue(key.Name, out var entry))
                return entry.Template(file.Language, number);
        }

        throw new KeyNotFoundException($"There is no text '{key.Name}' in content/messages/en.json.");
    }

    private static Dictionary<string, TextValue> ToDictionary(ReadOnlySpan<(string Name, TextValue Value)> values)
    {
        var given = new Dictionary<string, TextValue>(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values)
            given[name] = value;
        return given;
    }
}
