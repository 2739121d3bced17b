using System.Runtime.InteropServices;

namespace Bot.Articles.Summarising;

/// <summary>A stem and where an article uses it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Stem
{
    /// <summary>Its hash, by which the table finds it.</summary>
    public int Hash;

    /// <summary>The stem before it with the same bucket; -1 behind the last.</summary>
    public int Next;

    /// <summary>Where it stands in the text.</summary>
    public int Start;

    /// <summary>Its length.</summary>
    public int Length;

    /// <summary>How many sentences use it.</summary>
    public int Sentences;

    /// <summary>The last sentence that uses it; -1 before the first.</summary>
    public int LastSentence;

    /// <summary>Whether the headline uses it.</summary>
    public bool InHeadline;

    /// <summary>A bit for each candidate that uses it.</summary>
    public uint Candidates;
}
