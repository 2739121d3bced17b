using System.Text.RegularExpressions;

namespace Bot.Articles.Wire;

/// <summary>What a desk's marker says of a story, and the words left when it is cut off.</summary>
/// <param name="Rest">The text behind the marker; empty where the marker stands alone.</param>
/// <param name="Urgency">1 flash, 2 bulletin, alert or breaking, 3 urgent; null where it says nothing of that.</param>
/// <param name="IsCorrection">Whether it marks a correction.</param>
/// <param name="Status">Whether it withdraws or withholds the story.</param>
internal sealed partial record WireMarker(string Rest, int? Urgency = null, bool IsCorrection = false, PublicationStatus Status = PublicationStatus.Usable)
{
    /// <summary>Reads one marker at the start of a line: alone on it, or parted from the headline by a colon or a dash. Markers are in capitals.</summary>
    public static WireMarker? Read(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
            return null;
        var rest = line[match.Length..].TrimStart();
        return match switch
        {
            _ when match.Groups["flash"].Success => new(rest, 1),
            _ when match.Groups["bulletin"].Success => new(rest, 2),
            _ when match.Groups["urgent"].Success => new(rest, 3),
            _ when match.Groups["correction"].Success => new(rest, IsCorrection: true),
            _ when match.Groups["kill"].Success => new(rest, Status: PublicationStatus.Canceled),
            _ when match.Groups["hold"].Success => new(rest, Status: PublicationStatus.Withheld),
            _ => new(rest),
        };
    }

    [GeneratedRegex(
        @"^[*=\[(]{0,3}(?:(?<flash>FLASH|МОЛНИЯ|БЛИСКАВКА)|" +
        @"(?<bulletin>BULLETIN|BREAKING(?: NEWS)?|NEWS ?ALERT|ALERT|ALERTE|EILMELDUNG|ÚLTIMA HORA|ТЕРМІНОВО|СРОЧНО)|" +
        @"(?<urgent>URGENT|URGENTE|EIL|DRINGEND)|" +
        @"(?<correction>(?:CORRECTED|CORRECTION|CORRECTS|CORRECTIF|RECTIFICATIF|BERICHTIGUNG|KORREKTUR|CORRECCIÓN|ВИПРАВЛЕНО|ВИПРАВЛЕННЯ|ИСПРАВЛЕНО|ПОПРАВКА)(?:[ -]\(?(?:OFFICIAL|REFILE)\)?)?)|" +
        @"(?<kill>(?:MANDATORY |STORY )?(?:KILL(?:ED)?|WITHDRAWN|WITHDRAWAL|STORY REMOVED|RETRACTED|RETRACTION)|ANNULATION|ANNULÉ|ANULADO|ZURÜCKGEZOGEN|АНУЛЬОВАНО|ВІДКЛИКАНО|АННУЛИРОВАНО|ОТОЗВАНО)|" +
        @"(?<hold>HOLD(?: FOR RELEASE)?|WITHHELD|NOT FOR PUBLICATION)|" +
        @"(?<routine>UPDATE ?\d*|WRAPUP ?\d*|RPT|REPEAT|REFILE|ADVISORY|LEADALL|1ST LD|2ND LD))" +
        @"[*=\])]{0,3}(?:$| ?[:\-–—]+ ?|[*\])] ?)",
        RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Pattern();
}
