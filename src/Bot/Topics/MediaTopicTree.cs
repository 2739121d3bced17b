using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Topics;

/// <summary>How IPTC Media Topics (release 2025-10-09, CC BY 4.0, IPTC) hang together: which code lies under which, and what replaced those retired.</summary>
internal static class MediaTopicTree
{
    /// <summary>For each code, those that include it directly: its broader one, and for a retired code the one to use instead.</summary>
    private static readonly FrozenDictionary<int, int[]> Above = Load();

    /// <summary>Whether IPTC ever gave out the code.</summary>
    public static bool Knows(int code) => Above.ContainsKey(code);

    /// <summary>All codes that mean one of <paramref name="codes"/> or something under it, retired ones included.</summary>
    public static FrozenSet<int> Within(IReadOnlyList<int> codes)
    {
        var wanted = codes.ToHashSet();
        return Above.Keys.Where(code => IsWithin(code, wanted, depth: 0)).Concat(codes).ToFrozenSet();
    }

    /// <summary>The tree is some five levels deep; retirements add a few. The limit only guards against a circle.</summary>
    private static bool IsWithin(int code, HashSet<int> wanted, int depth) =>
        wanted.Contains(code)
        || (depth < 12 && Above.TryGetValue(code, out var above) && above.Any(one => IsWithin(one, wanted, depth + 1)));

    private static FrozenDictionary<int, int[]> Load()
    {
        var above = new Dictionary<int, int[]>();
        using var stream = typeof(MediaTopicTree).Assembly.GetManifestResourceStream("media-topics.tsv")
            ?? throw new InvalidOperationException("The program was built without its Media Topics.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var fields = line.Split('\t');
            above[Number(fields[0])] = [.. fields.Skip(1).Where(field => field is not ("0" or "-")).Select(Number)];
        }

        return above.ToFrozenDictionary();
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
