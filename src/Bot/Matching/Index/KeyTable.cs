namespace Bot.Matching.Index;

/// <summary>Word keys to small numbers. One thread adds while any number look up, without locks: a key is written after its value, a larger table replaces the old one whole.</summary>
internal sealed class KeyTable
{
    private sealed record Table(ulong[] Keys, int[] Values);

    private volatile Table _table = new(new ulong[1024], new int[1024]);
    private int _count;

    /// <summary>The number of a key, or -1.</summary>
    public int Find(ulong key)
    {
        var (keys, values) = _table;
        var mask = keys.Length - 1;
        for (var at = (int)(key >> 20) & mask; ; at = (at + 1) & mask)
        {
            var found = Volatile.Read(ref keys[at]);
            if (found == key)
                return Volatile.Read(ref values[at]);
            if (found == 0)
                return -1;
        }
    }

    /// <summary>Adds a key or changes its number. One thread at a time.</summary>
    public void Set(ulong key, int value)
    {
        if ((_count + 1) * 3 > _table.Keys.Length * 2)
            Grow();
        _count += Put(_table, key, value) ? 1 : 0;
    }

    private static bool Put(Table table, ulong key, int value)
    {
        var mask = table.Keys.Length - 1;
        for (var at = (int)(key >> 20) & mask; ; at = (at + 1) & mask)
        {
            var found = table.Keys[at];
            if (found != 0 && found != key)
                continue;
            Volatile.Write(ref table.Values[at], value);
            Volatile.Write(ref table.Keys[at], key);
            return found == 0;
        }
    }

    private void Grow()
    {
        var larger = new Table(new ulong[_table.Keys.Length * 2], new int[_table.Keys.Length * 2]);
        for (var at = 0; at < _table.Keys.Length; at++)
            if (_table.Keys[at] != 0)
                Put(larger, _table.Keys[at], _table.Values[at]);
        _table = larger;
    }
}
