namespace Bot.Topics.Rules;

/// <summary>The facts a rule can ask for by name.</summary>
internal enum RuleField
{
    /// <summary>A word of the source's id or of the agency named in the dateline.</summary>
    Source,

    /// <summary>A word of the dateline's place, or a country the agency coded.</summary>
    Place,

    /// <summary>A topic of the catalogue, or one of its children.</summary>
    Topic,

    /// <summary>The article's language.</summary>
    Language,
}
