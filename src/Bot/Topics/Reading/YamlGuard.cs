namespace Bot.Topics.Reading;

/// <summary>Refuses files no editor writes before a YAML reader sees them: it recurses as deep as the file nests.</summary>
internal static class YamlGuard
{
    /// <summary>The largest topic file, in characters.</summary>
    public const int Longest = 64 * 1024;

    private const int Deepest = 12;
    private const int DeepestIndent = 40;

    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? Problem(string text)
    {
        if (text.Length > Longest)
            return $"the file is longer than {Longest} characters";
        var (depth, indent, isIndent) = (0, 0, true);
        foreach (var unit in text)
        {
            (indent, isIndent) = unit switch
            {
                '\n' => (0, true),
                ' ' or '-' when isIndent => (indent + 1, true),
                _ => (indent, false),
            };
            depth += unit switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth > Deepest || (isIndent && indent > DeepestIndent))
                return "the file is nested deeper than a topic can be";
        }

        return null;
    }
}
