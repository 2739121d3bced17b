namespace Bot.Topics;

/// <summary>What one reading of the catalogue folder gave.</summary>
/// <param name="Catalogue">The topics that hold now: good files, and the last good form of files that were spoilt by an edit.</param>
/// <param name="Problems">Everything to put right, by file and line.</param>
/// <param name="Retired">Slugs of the previous catalogue whose files are gone; their subscribers must be told.</param>
internal sealed record CatalogueReading(TopicCatalogue Catalogue, IReadOnlyList<CatalogueProblem> Problems, IReadOnlyList<string> Retired);
