namespace Bot.Sources.Pages;

/// <summary>What a host lets robots read (RFC 9309).</summary>
/// <param name="rules">The rules of the group that speaks to us.</param>
internal sealed class RobotsRules(IReadOnlyList<(string Pattern, bool Allows)> rules)
{
    private const int MostLines = 20_000;
    private const int MostRules = 2_000;
    private const int LongestPattern = 2_000;

    /// <summary>Everything may be read: there is no file (section 2.3.1.3).</summary>
    public static RobotsRules Open { get; } = new([]);

    /// <summary>Nothing may be read: the file cannot be reached (section 2.3.1.4).</summary>
    public static RobotsRules Closed { get; } = new([("/", false)]);

    /// <summary>Reads a file for a robot of this name; the groups for all count only where none names it.</summary>
    public static RobotsRules Read(string text, string robot)
    {
        var (own, all) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (isOwn, isAll, inAgents, named) = (false, false, false, false);
        foreach (var line in text.Split(['\n', '\r'], MostLines, StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = Field(line);
            if (key == "user-agent")
            {
                if (!inAgents)
                    (isOwn, isAll) = (false, false);
                inAgents = true;
                isAll |= value == "*";
                isOwn |= value.Equals(robot, StringComparison.OrdinalIgnoreCase);
                named |= isOwn;
            }
            else if (key is "allow" or "disallow")
            {
                inAgents = false;
                if (value.Length is 0 or > LongestPattern)
                    continue;
                if (isOwn && own.Count < MostRules)
                    own.Add((value, key == "allow"));
                if (isAll && all.Count < MostRules)
                    all.Add((value, key == "allow"));
            }
        }

        return new(named ? own : all);
    }

    /// <summary>Whether a path, with its query, may be read: the longest rule that matches decides, and permission wins a tie (section 2.2.2).</summary>
    public bool Allows(string path)
    {
        var (length, allows) = (-1, true);
        foreach (var rule in rules)
        {
            if (rule.Pattern.Length >= length && (rule.Pattern.Length > length || rule.Allows) && Matches(rule.Pattern, path))
                (length, allows) = (rule.Pattern.Length, rule.Allows);
        }

        return allows || path == "/robots.txt";
    }

    // Parts between asterisks are found one behind the other: greedy from the left is right for all but the last, which a dollar ties to the end.
    private static bool Matches(string pattern, string path)
    {
        var tied = pattern.EndsWith('$');
        var parts = (tied ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (tied && i == parts.Length - 1)
                return path.Length - parts[i].Length >= at && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }

        return !tied || at == path.Length;
    }

    private static (string Key, string Value) Field(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        var text = comment < 0 ? line : line[..comment];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
    }
}
