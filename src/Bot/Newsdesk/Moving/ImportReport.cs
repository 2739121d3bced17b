namespace Bot.Newsdesk.Moving;

/// <summary>What came of an import.</summary>
/// <param name="Lines">Lines read, the header and empty ones not counted.</param>
/// <param name="Bad">Of these, how many could not be used.</param>
/// <param name="Changed">Subscriptions that are new or changed.</param>
internal sealed record ImportReport(int Lines, int Bad, int Changed);
