using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>One word of an article, where it stands.</summary>
internal struct TextWord
{
    /// <summary>Tells the word, with its shape and language, from all others; see <see cref="ArticleText.KeysOf"/> for what it can be asked for by.</summary>
    public ulong Hash;

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

    /// <summary>What one occurrence here is worth to a topic.</summary>
    public float Worth;

    /// <summary>Where it stands.</summary>
    public EvidencePlace Place;

    /// <summary>How it is written.</summary>
    public WordShape Shape;

    /// <summary>Which letters between <see cref="Start"/> and <see cref="End"/> are its own.</summary>
    public WordPart Part;

    /// <summary>It stands in a quotation.</summary>
    public bool Quoted;
}
