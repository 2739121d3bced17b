namespace Bot.Sources.Opml;

/// <summary>What an OPML document holds.</summary>
internal sealed record OpmlDocument(IReadOnlyList<OpmlEntry> Entries, IReadOnlyList<OpmlProblem> Problems);
