using Bot.Articles.Dates;
using Bot.Articles.Reading;

namespace Bot.Articles.Wire;

/// <summary>Reads the lines above a story's text, whatever their order, and stops where the text begins.</summary>
internal sealed class WireHeaderReader(IReadOnlyList<WireLine> lines, int end, ReadingOptions options)
{
    private const int MaxHeaderLines = 60;
    private const int MaxEmbargo = 160;

    private WireHeader _header = new();
    private int _next;

    /// <summary>The header and the index of the first line of the text.</summary>
    public static (WireHeader Header, int TextStart) Read(IReadOnlyList<WireLine> lines, int end, ReadingOptions options) =>
        new WireHeaderReader(lines, end, options).Read();

    private (WireHeader Header, int TextStart) Read()
    {
        while (_next < Math.Min(end, MaxHeaderLines))
        {
            if (lines[_next].IsBlank || TakeOwnLine(lines[_next].Text))
                _next++;
            else if (_header.Headline is null && HeadlineBlock.Length(lines, _next, end, options) is > 0 and var length)
                TakeHeadline(length);
            else
                break;
        }

        return (_header, _next);
    }

    private void TakeHeadline(int length)
    {
        var headline = string.Join(' ', lines.Skip(_next).Take(length).Select(line => line.Text));
        while (WireMarker.Read(headline) is { Rest.Length: > 0 } marker)
        {
            Note(marker);
            headline = marker.Rest;
        }

        _header = _header with { Headline = headline };
        _next += length;
    }

    private bool TakeOwnLine(string line) =>
        TakeTimestamp(line) || TakeMarker(line) || TakeEmbargo(line) || TakeNote(line) || TakeLabel(line) || TakeByline(line);

    private bool TakeTimestamp(string line)
    {
        if (Timestamp.Read(line, options.Zone, options.DayFirst) is not { } published)
            return false;
        _header = _header with { PublishedAt = _header.PublishedAt ?? published };
        return true;
    }

    private bool TakeMarker(string line)
    {
        if (WireMarker.Read(line) is not { Rest.Length: 0 } marker)
            return false;
        Note(marker);
        return true;
    }

    private void Note(WireMarker marker) => _header = _header with
    {
        Urgency = _header.Urgency ?? marker.Urgency,
        IsCorrection = _header.IsCorrection || marker.IsCorrection,
        Status = marker.Status == PublicationStatus.Usable ? _header.Status : marker.Status,
    };

    // An embargo whose end cannot be read withholds the story: publishing early cannot be undone.
    private bool TakeEmbargo(string line)
    {
        if (line.Length > MaxEmbargo || Embargo.Read(line, options) is not { } embargo)
            return false;
        _header = embargo.Until is { } until
            ? _header with { EmbargoUntil = until }
            : _header with { Status = PublicationStatus.Withheld };
        return true;
    }

    private bool TakeNote(string line)
    {
        var correction = DeskNote.CorrectionOf(line);
        if (correction is null && !DeskNote.Is(line) && !DeskNote.IsSlug(line))
            return false;
        _header = _header with { CorrectionNote = _header.CorrectionNote ?? correction };
        return true;
    }

    private bool TakeLabel(string line)
    {
        if (HeaderLabel.Read(line) is not { } label)
            return false;
        _header = label.Name switch
        {
            "headline" or "title" or "titre" or "заголовок" => _header with { Headline = _header.Headline ?? label.Value },
            "source" or "agency" or "джерело" or "источник" or "quelle" or "fuente" => _header with { Agency = label.Value },
            "url" or "link" => _header with { Url = label.Value },
            "language" or "lang" => _header with { Language = label.Value },
            "urgency" or "priority" when label.Value is [>= '1' and <= '9'] => _header with { Urgency = label.Value[0] - '0' },
            _ => _header,
        };
        return true;
    }

    private bool TakeByline(string line)
    {
        if (Byline.Read(line) is not { } names)
            return false;
        _header = _header with { Byline = _header.Byline ?? names };
        return true;
    }
}
