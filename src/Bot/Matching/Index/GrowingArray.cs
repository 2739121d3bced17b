namespace Bot.Matching.Index;

/// <summary>An array one thread appends to while others read what was there when they looked.</summary>
internal sealed class GrowingArray<T>(int capacity = 256)
{
    private T[] _items = new T[capacity];
    private int _count;

    /// <summary>How many items are safe to read.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The items; read <see cref="Count"/>, or a number published after its item, first.</summary>
    public T[] Items => Volatile.Read(ref _items);

    /// <summary>Appends; returns the item's number. One thread at a time.</summary>
    public int Add(T item)
    {
        if (_count == _items.Length)
        {
            var larger = new T[_items.Length * 2];
            Array.Copy(_items, larger, _count);
            Volatile.Write(ref _items, larger);
        }

        _items[_count] = item;
        Volatile.Write(ref _count, _count + 1);
        return _count - 1;
    }
}
