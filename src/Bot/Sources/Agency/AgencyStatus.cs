using System.Text.RegularExpressions;
using Bot.Articles;

namespace Bot.Sources.Agency;

/// <summary>Reads what an agency allows and when.</summary>
internal static partial class AgencyStatus
{
    private const int LongestNote = 4_000;

    /// <summary>The status of <c>usable</c>, <c>withheld</c>, <c>canceled</c>, with or without the <c>stat:</c> prefix. Missing means usable; an unknown word withholds.</summary>
    public static PublicationStatus Read(string? status)
    {
        var word = status?.Trim().ToLowerInvariant() ?? "";
        return word[(word.LastIndexOfAny([':', '/']) + 1)..] switch
        {
            "" or "usable" => PublicationStatus.Usable,
            "canceled" or "cancelled" => PublicationStatus.Canceled,
            _ => PublicationStatus.Withheld,
        };
    }

    /// <summary>An instant as ISO 8601 writes it, UTC where no offset stands; null for anything else.</summary>
    public static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : null;

    /// <summary>The agency's own number of a version, from 0; null where there is none or it is no whole number.</summary>
    public static long? Edition(string? version) =>
        long.TryParse(version?.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a note to editors, which readers never see, calls the version a correction.</summary>
    public static bool IsCorrection(string? editorsNote) => editorsNote is { Length: <= LongestNote } && Correction().IsMatch(editorsNote);

    /// <summary>Whether a signal (IPTC NewsCodes <c>signal</c>) does.</summary>
    public static bool IsCorrectionSignal(string? code) => code?.Contains("correction", StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(
        @"\b(?:corrects|corrected|correcting|corrections?|corrective|corrige|corrigé|rectificatif|rectifie|berichtigt|berichtigung|korrektur|korrigiert|corrección|rättelse|виправ\w*|исправ\w*|поправк\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Correction();
}
