using Bot.Articles.Normalising;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Articles;

/// <summary>The door for articles: the same one again is nothing new, a changed text is a new version.</summary>
internal sealed class ArticleIntake(DatabaseWriter writer, TimeProvider time)
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>Stores the article unless it is known, in one transaction with what its source must remember.</summary>
    /// <param name="article">Normalised and summarised; its id, version and arrival are set here.</param>
    /// <param name="quiet">Stored, never alerted.</param>
    /// <param name="acknowledge">The source's own mark that this item is done; committed together with the article.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Acceptance> AcceptAsync(
        Article article,
        bool quiet,
        Action<SqliteConnection> acknowledge,
        CancellationToken cancellationToken) =>
        writer.WriteAsync(
            connection =>
            {
                var acceptance = Accept(connection, article, quiet);
                acknowledge(connection);
                return acceptance;
            },
            cancellationToken);

    /// <summary>
    /// Stores the first of the offers, as many as fit into the writer's turn, in one transaction, and returns what became of each;
    /// a refused document counts as known. One that fails takes the others of its turn with it: offer them one by one then.
    /// </summary>
    public Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<ArticleOffer> offers, CancellationToken cancellationToken) =>
        writer.WriteAsync<IReadOnlyList<Acceptance>>(
            connection =>
            {
                var started = time.GetTimestamp();
                var acceptances = new List<Acceptance>(offers.Count);
                foreach (var offer in offers)
                {
                    acceptances.Add(offer.Article is { } article ? Accept(connection, article, offer.Quiet) : Acceptance.Known);
                    offer.Acknowledge(connection);
                    if (time.GetElapsedTime(started) > Turn)
                        break;
                }

                return acceptances;
            },
            cancellationToken);

    private Acceptance Accept(SqliteConnection connection, Article article, bool quiet)
    {
        var arrived = article with { ReceivedAt = time.GetUtcNow() };
        var fingerprint = TextFingerprint.Of(arrived);
        if (ArticleStore.Newest(connection, arrived.SourceId, arrived.Identity) is { } newest)
            return AcceptVersion(connection, newest, arrived, fingerprint, quiet);
        if (ArticleStore.HasText(connection, arrived.SourceId, fingerprint))
            return Acceptance.Known;
        ArticleStore.Add(connection, arrived with { Version = 1 }, fingerprint, quiet);
        return Acceptance.New;
    }

    private static Acceptance AcceptVersion(SqliteConnection connection, StoredArticle newest, Article article, byte[] fingerprint, bool quiet)
    {
        if (ArticleStore.FingerprintOf(connection, newest.Article.Id).AsSpan().SequenceEqual(fingerprint))
            return Acceptance.Known;
        if (article.Edition < newest.Article.Edition)
            return Acceptance.Known;
        ArticleStore.Add(connection, article with { Version = newest.Article.Version + 1 }, fingerprint, quiet);
        return Acceptance.NewVersion;
    }
}
