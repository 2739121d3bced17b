namespace Bot.Stories.Grouping;

/// <summary>Things by numbers that are given in rising order, in eight bytes each. A page goes when all that it held have gone.</summary>
internal sealed class NumberedPages<T>
    where T : class
{
    private const int PageBits = 7;
    private const int Within = (1 << PageBits) - 1;

    private readonly Dictionary<long, T?[]> _pages = [];

    /// <summary>Things in it.</summary>
    public int Count { get; private set; }

    /// <summary>The thing of a number, or null.</summary>
    public T? Of(long number) => _pages.TryGetValue(number >> PageBits, out var page) ? page[number & Within] : null;

    /// <summary>Gives a number to a thing, whatever had it before.</summary>
    public void Set(long number, T thing)
    {
        if (!_pages.TryGetValue(number >> PageBits, out var page))
            _pages[number >> PageBits] = page = new T?[Within + 1];
        ref var place = ref page[number & Within];
        Count += place is null ? 1 : 0;
        place = thing;
    }

    /// <summary>Lets go of the thing of a number, if there is one.</summary>
    public void Remove(long number)
    {
        if (!_pages.TryGetValue(number >> PageBits, out var page) || page[number & Within] is null)
            return;
        Count--;
        page[number & Within] = null;
        if (!page.AsSpan().ContainsAnyExcept((T?)null))
            _pages.Remove(number >> PageBits);
    }
}
