using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>A term by the hash of its stem, and how much it counts.</summary>
/// <param name="Key">The same for all forms of a word; see <see cref="TermKey.Short"/>.</param>
/// <param name="Weight">In an article by its place and kind; in a group the sum over its articles.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StoryTerm(uint Key, float Weight);
