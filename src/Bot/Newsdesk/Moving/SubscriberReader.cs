using System.Globalization;
using Bot.Articles.Languages;
using Bot.Readers;
using Bot.Topics;
using NodaTime;

namespace Bot.Newsdesk.Moving;

/// <summary>Understands the lines of a list of subscribers, each by itself.</summary>
internal sealed class SubscriberReader(SubscriberColumns columns, TopicCatalogue catalogue)
{
    /// <summary>Ids have at most 52 significant bits (Bot API, "Chat").</summary>
    private const long LargestId = (1L << 52) - 1;

    private static readonly HashSet<string> Languages =
        [.. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.TwoLetterISOLanguageName).Where(name => name != "iv")];

    private readonly FollowedReader _followed = new(catalogue);

    /// <summary>The subscriber, or what is wrong with the line.</summary>
    public (Subscriber? Subscriber, string? Problem) Read(IReadOnlyList<string> fields)
    {
        if (fields.Count != columns.Count)
            return (null, $"the line has {fields.Count} fields and the header {columns.Count}; a field with a comma needs quotation marks");
        if (!long.TryParse(Field(0), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chatId) || chatId is 0 or > LargestId or < -LargestId)
            return (null, $"chat_id must be Telegram's number of a chat, such as 123456789; this is \"{Shown(Field(0))}\"");
        if (!Empty(Field(5)) && !(int.TryParse(Field(5), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given >= 0))
            return (null, $"thread must be the number of a forum topic, or empty; this is \"{Shown(Field(5))}\"");
        if (Language(Field(3), out var language) is { } wrongLanguage)
            return (null, wrongLanguage);
        if (!Empty(Field(4)) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(Field(4)) is null)
            return (null, $"zone must be an IANA name such as Europe/Paris; this is \"{Shown(Field(4))}\"");
        if (!Empty(Field(6)) && Field(6).ToLowerInvariant() is not ("main" or "any"))
            return (null, $"scope must be main or any; this is \"{Shown(Field(6))}\"");
        if (!Empty(Field(7)) && Field(7).ToLowerInvariant() is not ("yes" or "no"))
            return (null, $"paused must be yes or no; this is \"{Shown(Field(7))}\"");
        var (follows, problem) = _followed.Read(Field(1), Field(2));
        if (follows is null)
            return (null, problem);

        var thread = Empty(Field(5)) ? 0 : int.Parse(Field(5), CultureInfo.InvariantCulture);
        var zone = Empty(Field(4)) ? null : Field(4);
        var reader = new ListedReader(chatId, thread, language, zone, Field(7).Equals("yes", StringComparison.OrdinalIgnoreCase));
        return (new Subscriber(reader, follows, Scope(Field(6))), null);

        string Field(int column) => columns.Get(fields, column);
    }

    /// <summary>The beginning of what stands in a field, fit to be shown.</summary>
    public static string Shown(string field) => field.Length <= 60 ? field : field[..60] + "…";

    private static string? Language(string field, out string? language)
    {
        language = Empty(field) ? null : LanguageTag.Primary(field);
        return Empty(field) || (language is not null && Languages.Contains(language))
            ? null
            : $"language must be a code such as en or uk; this is \"{Shown(field)}\"";
    }

    private static SubscriptionScope? Scope(string field) => field.ToLowerInvariant() switch
    {
        "main" => SubscriptionScope.MainSubject,
        "any" => SubscriptionScope.AnyMention,
        _ => null,
    };

    private static bool Empty(string field) => field.Length == 0;
}
