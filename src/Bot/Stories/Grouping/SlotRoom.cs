using System.Numerics;

namespace Bot.Stories.Grouping;

/// <summary>Room for very many short runs of numbers, in blocks of some sizes cut from pages; what is given back is used again.</summary>
internal sealed class SlotRoom
{
    /// <summary>Numbers in the smallest block and in the largest: powers of two.</summary>
    private const int Smallest = 4;
    private const int Largest = 256;

    /// <summary>A page is 64 KiB, below what the collector keeps apart.</summary>
    private const int PageBits = 14;
    private const int PageSize = 1 << PageBits;

    private readonly List<int[]> _pages = [];
    private readonly Stack<int>[] _free = [.. Enumerable.Range(0, BitOperations.Log2(Largest) + 1).Select(_ => new Stack<int>())];

    /// <summary>The size of the block that so many numbers need.</summary>
    public static int SizeFor(int numbers) => Math.Max(Smallest, (int)BitOperations.RoundUpToPowerOf2((uint)numbers));

    /// <summary>The block at an address.</summary>
    public Span<int> At(int address, int size) => _pages[address >> PageBits].AsSpan(address & (PageSize - 1), size);

    /// <summary>The first number of the block at an address.</summary>
    public ref int First(int address) => ref _pages[address >> PageBits][address & (PageSize - 1)];

    /// <summary>Returns the address of a block, which holds what it held.</summary>
    public int Take(int size)
    {
        var free = _free[BitOperations.Log2((uint)size)];
        if (free.TryPop(out var address))
            return address;
        var page = _pages.Count << PageBits;
        _pages.Add(new int[PageSize]);
        for (var next = page + PageSize - size; next > page; next -= size)
            free.Push(next);
        return page;
    }

    /// <summary>Gives a block back.</summary>
    public void Release(int address, int size) => _free[BitOperations.Log2((uint)size)].Push(address);
}
