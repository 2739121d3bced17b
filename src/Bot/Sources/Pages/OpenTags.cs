namespace Bot.Sources.Pages;

/// <summary>
/// The tags that are open at a place of a page, as the parser will see them, and which of them pass: so many nest, and no more. An end tag
/// that ends nothing does not pass, or it would seem to end what goes on.
/// </summary>
internal sealed class OpenTags
{
    // Finding the text reads every element's words again for each element round it, so that depth times length is what costs.
    private const int MostDepth = 24;

    // The parser opens these anew in every block that follows until they end.
    private const int MostFormatting = 6;
    private const int MostTables = 4;

    private const string Table = "table";
    private const string Link = "a";

    private static readonly HashSet<string> Formatting = new("a b big code em font i nobr s small strike strong tt u".Split(' '), StringComparer.Ordinal);

    private readonly List<(string Name, bool Passes)> _open = [];
    private int _formatting;
    private int _tables;

    /// <summary>How many that passed are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Opens a tag; whether it passes.</summary>
    public bool Open(string name)
    {
        // A link ends where the next begins.
        if (name == Link && Find(Link) is var before and >= 0)
            Forget(before);
        var isFormatting = Formatting.Contains(name);
        var passes = Depth < MostDepth && !(isFormatting && _formatting == MostFormatting) && !(name == Table && _tables == MostTables);
        _open.Add((name, passes));
        Count(name, passes, 1);
        return passes;
    }

    /// <summary>Closes a tag, and with a block what is still open in it; whether the end tag passes.</summary>
    public bool Close(string name)
    {
        var at = Find(name);
        if (at < 0)
            return false;
        var passes = _open[at].Passes;
        if (Formatting.Contains(name))
        {
            Forget(at);
            return passes;
        }

        for (var last = _open.Count - 1; last >= at; last--)
        {
            // What formats text goes on behind the block it began in.
            if (last == at || !Formatting.Contains(_open[last].Name))
                Forget(last);
        }

        return passes;
    }

    /// <summary>The innermost open tag of a name; of those round a table, none but a table is seen.</summary>
    private int Find(string name)
    {
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            if (_open[at].Name == name)
                return at;
            if (_open[at].Name == Table)
                return -1;
        }

        return -1;
    }

    private void Forget(int at)
    {
        var (name, passes) = _open[at];
        _open.RemoveAt(at);
        Count(name, passes, -1);
    }

    private void Count(string name, bool passes, int change)
    {
        if (!passes)
            return;
        Depth += change;
        _formatting += Formatting.Contains(name) ? change : 0;
        _tables += name == Table ? change : 0;
    }
}
