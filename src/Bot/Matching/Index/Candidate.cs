using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>A rule an article may meet: it has the term the rule is posted under, and the guard.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Term">The term it is posted under.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(Posting Posting, int Term);
