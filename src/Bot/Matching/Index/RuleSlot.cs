using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>A rule of the base: what is needed to evaluate it, side by side in memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RuleSlot
{
    /// <summary>The rule, or <see cref="RuleSlots.Empty"/>.</summary>
    public long Id;

    /// <summary>Where its program begins.</summary>
    public int Start;

    /// <summary>How many numbers its program has.</summary>
    public int Length;
}
