using Microsoft.Data.Sqlite;

namespace Bot.Articles;

/// <summary>What a source hands to the intake.</summary>
/// <param name="Article">Normalised and summarised; its id, version and arrival are set by the intake. Null where a document was refused and only its mark is to be kept.</param>
/// <param name="Quiet">Stored, never alerted.</param>
/// <param name="Acknowledge">The source's own mark that this item is done; committed together with the article.</param>
internal sealed record ArticleOffer(Article? Article, bool Quiet, Action<SqliteConnection> Acknowledge);
