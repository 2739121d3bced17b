namespace Bot.Articles;

/// <summary>What a source allows to be done with an article (IPTC <c>pubStatus</c>). Stored by number.</summary>
internal enum PublicationStatus
{
    /// <summary>May be shown.</summary>
    Usable = 0,

    /// <summary>Kept back for now.</summary>
    Withheld = 1,

    /// <summary>Withdrawn by its source: a kill.</summary>
    Canceled = 2,
}
