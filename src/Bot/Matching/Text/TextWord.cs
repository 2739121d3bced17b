namespace Bot.Matching.Text;

/// <summary>One word of an article, where it stands.</summary>
internal struct TextWord
{
    /// <summary>What it can be asked for by.</summary>
    public WordKeys Keys;

    /// <summary>The segment (headline, dateline, a paragraph) it stands in.</summary>
    public int Segment;

    /// <summary>Where it begins in the segment, in UTF-16 units.</summary>
    public int Start;

    /// <summary>Where it ends, exclusive.</summary>
    public int End;

    /// <summary>Counts words; side by side differ by one, paragraphs by a thousand more.</summary>
    public int Position;

    /// <summary>Where it ends: the same, or one more for a hyphened pair taken as one word.</summary>
    public int LastPosition;

    /// <summary>Counts sentences through the article.</summary>
    public int Sentence;

    /// <summary>Where it stands.</summary>
    public EvidencePlace Place;

    /// <summary>It stands in a quotation.</summary>
    public bool Quoted;

    /// <summary>What one occurrence here is worth to a topic.</summary>
    public float Worth;
}
