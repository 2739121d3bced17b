namespace Bot.Topics.Rules;

/// <summary>How a word of a rule is compared with a word of an article.</summary>
internal enum WordKind
{
    /// <summary>Without regard to case and accents, in any inflection of the article's language.</summary>
    Loose,

    /// <summary>Typed quoted: without regard to case, with its accents, not inflected.</summary>
    Exact,

    /// <summary>The beginning of a word, without regard to case and accents.</summary>
    Prefix,

    /// <summary>Typed quoted: the beginning of a word, with its accents.</summary>
    ExactPrefix,

    /// <summary>Two to five capitals: matches only capitals.</summary>
    Acronym,

    /// <summary>In this letter case only (topic files).</summary>
    Cased,
}
