using System.Runtime.InteropServices;

namespace Bot.Matching.Scoring;

/// <summary>The evidence for a topic so far.</summary>
/// <param name="Sum">Added up.</param>
/// <param name="IsStrong">Some of it would be enough for a mention by itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermTally(double Sum, bool IsStrong);
