namespace Bot.Newsdesk.Moving;

/// <summary>Which column of a list of subscribers stands where. Case, spaces and hyphens of a heading do not matter.</summary>
internal sealed class SubscriberColumns
{
    /// <summary>Every column, as an export writes them.</summary>
    public static readonly IReadOnlyList<string> All = ["chat_id", "topics", "rule", "language", "zone", "thread", "scope", "paused"];

    private readonly int[] _positions;

    private SubscriberColumns(int[] positions, int count, IReadOnlyList<string> unknown) =>
        (_positions, Count, Unknown) = (positions, count, unknown);

    /// <summary>How many fields a line has.</summary>
    public int Count { get; }

    /// <summary>Headings that mean nothing here; their columns are passed over.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Reads the header row. Returns what is wrong with it, or null.</summary>
    public static string? Read(IReadOnlyList<string> header, out SubscriberColumns columns)
    {
        var names = header.Select(Name).ToList();
        columns = new SubscriberColumns([.. All.Select(name => names.IndexOf(name))], header.Count, [.. header.Where((_, at) => !All.Contains(names[at]))]);
        var twice = names.Where(All.Contains).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            return $"the column {twice.Key} stands here twice";
        if (!names.Contains("chat_id") || !(names.Contains("topics") || names.Contains("rule")))
            return "the first line must name the columns, separated by commas: chat_id, and topics or rule or both; language and zone if you have them";
        return null;
    }

    /// <summary>A line's field under a heading; empty where there is no such column.</summary>
    public string Get(IReadOnlyList<string> fields, int column) => _positions[column] < 0 ? "" : fields[_positions[column]];

    private static string Name(string heading)
    {
        var name = heading.Trim('\uFEFF', ' ').ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        return name switch
        {
            "chatid" or "chat" => "chat_id",
            "topic" => "topics",
            "rules" => "rule",
            "lang" => "language",
            "timezone" or "time_zone" => "zone",
            "thread_id" => "thread",
            _ => name,
        };
    }
}
