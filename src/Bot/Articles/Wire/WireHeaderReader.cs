using Bot.Articles.Dates;
using Bot.Articles.Reading;

namespace Bot.Articles.Wire;

/// <summary>Reads the lines above a story's text, whatever their order, and stops where the text begins.</summary>
internal sealed class WireHeaderReader(IReadOnlyList<WireLine> lines, int end, ReadingOptions options)
{
    private const int MaxHeaderLines = 60;
    private const int MaxEmbargo = 160;

    private WireHeader header = new();
    private int next;

    /// <summary>The header and the index of the first line of the text.</summary>
    public static (WireHeader Header, int TextStart) Read(IReadOnlyList<WireLine> lines, int end, ReadingOptions options) =>
        new WireHeaderReader(lines, end, options).Read();

    private (WireHeader Header, int TextStart) Read()
    {
        while (next < Math.Min(end, MaxHeaderLines))
        {
            if (lines[next].IsBlank || TakeOwnLine(lines[next].Text))
                next++;
            else if (header.Headline is null && HeadlineBlock.Length(lines, next, end, options) is > 0 and var length)
                TakeHeadline(length);
            else
                break;
        }

        return (header, next);
    }

    private void TakeHeadline(int length)
    {
        var headline = string.Join(' ', lines.Skip(next).Take(length).Select(line => line.Text));
        while (WireMarker.Read(headline) is { Rest.Length: > 0 } marker)
        {
            Note(marker);
            headline = marker.Rest;
        }

        header = header with { Headline = headline };
        next += length;
    }

    private bool TakeOwnLine(string line) =>
        TakeTimestamp(line) || TakeMarker(line) || TakeEmbargo(line) || TakeNote(line) || TakeLabel(line) || TakeByline(line);

    private bool TakeTimestamp(string line)
    {
        if (Timestamp.Read(line, options.Zone, options.DayFirst) is not { } published)
            return false;
        header = header with { PublishedAt = header.PublishedAt ?? published };
        return true;
    }

    private bool TakeMarker(string line)
    {
        if (WireMarker.Read(line) is not { Rest.Length: 0 } marker)
            return false;
        Note(marker);
        return true;
    }

    private void Note(WireMarker marker) => header = header with
    {
        Urgency = header.Urgency ?? marker.Urgency,
        IsCorrection = header.IsCorrection || marker.IsCorrection,
        Status = marker.Status == PublicationStatus.Usable ? header.Status : marker.Status,
    };

    // An embargo whose end cannot be read withholds the story: publishing early cannot be undone.
    private bool TakeEmbargo(string line)
    {
        if (line.Length > MaxEmbargo || Embargo.Read(line, options) is not { } embargo)
            return false;
        header = embargo.Until is { } until
            ? header with { EmbargoUntil = until }
            : header with { Status = PublicationStatus.Withheld };
        return true;
    }

    private bool TakeNote(string line)
    {
        var correction = DeskNote.CorrectionOf(line);
        if (correction is null && !DeskNote.Is(line) && !DeskNote.IsSlug(line))
            return false;
        header = header with { CorrectionNote = header.CorrectionNote ?? correction };
        return true;
    }

    private bool TakeLabel(string line)
    {
        if (HeaderLabel.Read(line) is not { } label)
            return false;
        header = label.Name switch
        {
            "headline" or "title" or "titre" or "заголовок" => header with { Headline = header.Headline ?? label.Value },
            "source" or "agency" or "джерело" or "источник" or "quelle" or "fuente" => header with { Agency = label.Value },
            "url" or "link" => header with { Url = label.Value },
            "language" or "lang" => header with { Language = label.Value },
            "urgency" or "priority" when label.Value is [>= '1' and <= '9'] => header with { Urgency = label.Value[0] - '0' },
            _ => header,
        };
        return true;
    }

    private bool TakeByline(string line)
    {
        if (Byline.Read(line) is not { } names)
            return false;
        header = header with { Byline = header.Byline ?? names };
        return true;
    }
}
