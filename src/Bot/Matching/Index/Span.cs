using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>Words of an article that a pattern covers: the first and the last, by number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Span(int First, int Last);
