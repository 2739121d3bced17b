namespace Bot.Matching;

/// <summary>Where in an article a term was found.</summary>
internal enum EvidencePlace : byte
{
    /// <summary>A code the agency gave.</summary>
    Code,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The place in the dateline.</summary>
    Dateline,

    /// <summary>The first sentences of the body.</summary>
    Lead,

    /// <summary>The rest of the body.</summary>
    Body,

    /// <summary>What an article says of itself: source, language, urgency.</summary>
    Fact,
}
