namespace Bot.Articles;

/// <summary>How far an article has come on its way. Stored by number; a stage takes up what the one before left.</summary>
internal enum ArticleStage
{
    /// <summary>Stored; not yet part of a story.</summary>
    Received = 0,

    /// <summary>Part of a story; nobody told yet.</summary>
    Grouped = 1,

    /// <summary>Everyone it concerns is in the ledger.</summary>
    Planned = 2,

    /// <summary>It could not be matched for a defect of ours; it is taken up again at the next start.</summary>
    SetAside = 3,
}
