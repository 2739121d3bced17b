namespace Bot.Sources.Opml;

/// <summary>A feed that an OPML document names.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Address">Absolute; http or https.</param>
/// <param name="Title">As the document calls it; clean, bounded; empty where it does not.</param>
internal sealed record OpmlEntry(int Line, Uri Address, string Title);
