using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>A rule posted under a term.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Posting
{
    private const int OftenBit = 1 << 30;
    private const int DecidedBit = 1 << 29;

    private readonly int _slot;

    /// <summary>Posts a rule.</summary>
    /// <param name="slot">The rule's place in its part.</param>
    /// <param name="guard">Another term the rule requires, or the one it is posted under where it requires no other.</param>
    /// <param name="isPostedOften">The rule is posted under several terms.</param>
    /// <param name="isDecided">The rule is nothing but the term and the guard.</param>
    public Posting(int slot, int guard, bool isPostedOften, bool isDecided)
    {
        _slot = slot | (isPostedOften ? OftenBit : 0) | (isDecided ? DecidedBit : 0);
        Guard = guard;
    }

    /// <summary>Slots a part may have.</summary>
    public const int MostSlots = DecidedBit;

    /// <summary>Another term the rule requires, or the one it is posted under where it requires no other.</summary>
    public int Guard { get; }

    /// <summary>The rule's place in its part.</summary>
    public int Slot => _slot & (DecidedBit - 1);

    /// <summary>The rule is posted under several terms, so it may be met before.</summary>
    public bool IsPostedOften => (_slot & OftenBit) != 0;

    /// <summary>Nothing is left to evaluate once the term and the guard are found.</summary>
    public bool IsDecided => (_slot & DecidedBit) != 0;

    /// <summary>Whether a rule is nothing but the words it is posted under and guarded by.</summary>
    public static bool Decides(ReadOnlySpan<int> program) =>
        program[0] == Op.Word || (program[0] == Op.All && program[1] == 2 && program.Length == 7 && program[3] == Op.Word && program[5] == Op.Word);
}
