namespace Bot.Sources.Feeds.Parsing;

/// <summary>Which XML prefix means which namespace where the tree is being built. A prefix nobody declared stands for itself.</summary>
internal sealed class PrefixScopes
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    private readonly List<(int Depth, string Prefix, string Short)> _declared = [];

    /// <summary>Takes up the declarations of an element at a depth.</summary>
    public void Enter(int depth, IReadOnlyDictionary<string, string> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (!name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
                continue;
            var prefix = name.Length > 6 && name[5] == ':' ? name[6..] : "";
            if (prefix.Length > 0 || name.Length == 5)
                _declared.Add((depth, prefix, FeedNamespaces.ShortName(value) ?? prefix.ToLowerInvariant()));
        }
    }

    /// <summary>Forgets what elements at this depth or deeper declared.</summary>
    public void Leave(int depth)
    {
        while (_declared.Count > 0 && _declared[^1].Depth >= depth)
            _declared.RemoveAt(_declared.Count - 1);
    }

    /// <summary>An element's name with its namespace's short name, in lower case.</summary>
    public string NameOf(string written)
    {
        var colon = written.IndexOf(':');
        var prefix = colon < 0 ? "" : written[..colon];
        var local = written[(colon + 1)..].ToLowerInvariant();
        var space = Short(prefix);
        return space.Length == 0 ? local : $"{space}:{local}";
    }

    /// <summary>Attributes by their names with prefixes resolved; one without a prefix has no namespace.</summary>
    public Dictionary<string, string> Named(Dictionary<string, string> attributes)
    {
        if (attributes.Count == 0)
            return None;
        var named = new Dictionary<string, string>(attributes.Count, StringComparer.Ordinal);
        foreach (var (name, value) in attributes)
            named.TryAdd(name.Contains(':') ? NameOf(name) : name.ToLowerInvariant(), value);
        return named;
    }

    private string Short(string prefix)
    {
        for (var i = _declared.Count - 1; i >= 0; i--)
        {
            if (string.Equals(_declared[i].Prefix, prefix, StringComparison.OrdinalIgnoreCase))
                return _declared[i].Short;
        }

        return prefix.ToLowerInvariant();
    }
}
