using System.Runtime.InteropServices;

namespace Bot.Articles.Summarising;

/// <summary>A sentence of an article: where it stands and what decides whether it may stand for the whole.</summary>
/// <param name="Index">Its place in the article, from 0.</param>
/// <param name="Paragraph">The paragraph it stands in, from 0.</param>
/// <param name="Start">Where it begins in that paragraph.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sentence(int Index, int Paragraph, int Start, int Length)
{
    /// <summary>How many words it has, common ones too.</summary>
    public int Words { get; init; }

    /// <summary>Where the list of all sentences' stems comes to its own.</summary>
    public int FirstStem { get; init; }

    /// <summary>How many different stems its telling words have.</summary>
    public int Stems { get; init; }

    /// <summary>Whether it cannot stand without the one before.</summary>
    public bool LeansBack { get; init; }
}
