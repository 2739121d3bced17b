using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>A rule posted under a term.</summary>
/// <param name="Slot">The rule's place in its part; complemented where the rule is posted under several terms.</param>
/// <param name="Guard">Another term the rule requires, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Posting(int Slot, int Guard);
