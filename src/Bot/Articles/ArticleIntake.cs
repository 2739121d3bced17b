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
        CancellationToken cancellationToken)
    {
        var arriving = Arriving.Of(article, quiet);
        return writer.WriteAsync(
            connection =>
            {
                var acceptance = Accept(connection, arriving);
                acknowledge(connection);
                return acceptance;
            },
            cancellationToken);
    }

    /// <summary>
    /// Stores the first of the offers, as many as fit into the writer's turn, in one transaction, and returns what became of each;
    /// a refused document counts as known. One that fails takes the others of its turn with it: offer them one by one then.
    /// </summary>
    public Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<ArticleOffer> offers, CancellationToken cancellationToken)
    {
        var arriving = offers.Select(offer => offer.Article is { } article ? Arriving.Of(article, offer.Quiet) : null).ToList();
        return writer.WriteAsync<IReadOnlyList<Acceptance>>(
            connection =>
            {
                var started = time.GetTimestamp();
                var acceptances = new List<Acceptance>(offers.Count);
                foreach (var (offer, one) in offers.Zip(arriving))
                {
                    acceptances.Add(one is null ? Acceptance.Known : Accept(connection, one));
                    offer.Acknowledge(connection);
                    if (time.GetElapsedTime(started) > Turn)
                        break;
                }

                return acceptances;
            },
            cancellationToken);
    }

    private Acceptance Accept(SqliteConnection connection, Arriving arriving)
    {
        var arrived = arriving.Article with { ReceivedAt = time.GetUtcNow() };
        if (ArticleStore.Newest(connection, arrived.SourceId, arrived.Identity) is { } newest)
            return AcceptVersion(connection, newest, arriving with { Article = arrived });
        if (ArticleStore.HasText(connection, arrived.SourceId, arriving.Fingerprint))
            return Acceptance.Known;
        ArticleStore.Add(connection, arrived with { Version = 1 }, arriving.Fingerprint, arriving.Document, arriving.Quiet);
        return Acceptance.New;
    }

    private static Acceptance AcceptVersion(SqliteConnection connection, StoredArticle newest, Arriving arriving)
    {
        if (ArticleStore.FingerprintOf(connection, newest.Article.Id).AsSpan().SequenceEqual(arriving.Fingerprint))
            return Acceptance.Known;
        if (arriving.Article.Edition < newest.Article.Edition)
            return Acceptance.Known;
        ArticleStore.Add(connection, arriving.Article with { Version = newest.Article.Version + 1 }, arriving.Fingerprint, arriving.Document, arriving.Quiet);
        return Acceptance.NewVersion;
    }

    /// <summary>An article with what is worked out of it before the writer's turn.</summary>
    private sealed record Arriving(Article Article, byte[] Fingerprint, Utf8Text Document, bool Quiet)
    {
        public static Arriving Of(Article article, bool quiet) => new(article, TextFingerprint.Of(article), ArticleStore.Document(article), quiet);
    }
}
