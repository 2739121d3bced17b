using Bot.Articles;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Bot.Stories.Versions;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>
/// Takes news of a story to the messages that carried it, digests too: in chunks, in order of destinations, each with the
/// cursor it moved, so that a repeat after a crash is harmless. It writes only that a message is to change; what it will
/// show is rendered when the edit leaves, so that an edit never brings back an older state.
/// </summary>
/// <remarks>
/// Two versions of one article, and an article of another source in a known story, are found here. Other rooms ask by
/// <see cref="FollowUpStore.Add"/>.
/// </remarks>
internal sealed class FollowUpPlanner(Database database, DatabaseWriter writer, StoryFaces faces, JoiningTime joining, OutboxSignal outbox, TimeProvider time)
{
    private const int Batch = 200;

    private readonly ChunkWidth _width = new();

    /// <summary>
    /// Looks at grouped articles that are not planned yet and notes what they mean for messages that were sent. To be asked
    /// before the alert planner takes them on. Returns how many follow-ups that gave.
    /// </summary>
    public async Task<int> NoteAsync(CancellationToken cancellationToken)
    {
        var noted = 0;
        for (long after = 0; ;)
        {
            var found = Look(after);
            if (found.Count == 0)
                return noted;
            after = found[^1].ArticleId;
            FollowUp[] followUps = [.. found.Where(it => it.FollowUp is not null).Select(it => it.FollowUp).OfType<FollowUp>()];
            if (followUps.Length == 0)
                continue;
            await writer.WriteAsync(connection => Add(connection, followUps), cancellationToken);
            foreach (var followUp in followUps)
                faces.Changed(followUp.StoryId, followUp.Kind == FollowUpKind.Withdrawal);
            noted += followUps.Length;
        }
    }

    /// <summary>Goes through the messages of all withdrawn stories.</summary>
    public async Task WithdrawAsync(CancellationToken cancellationToken)
    {
        while (await StepAsync(FollowUpKind.Withdrawal, cancellationToken))
        {
            // Nothing goes before a withdrawal.
        }
    }

    /// <summary>Does one chunk of the most urgent follow-up. Returns whether there may be more.</summary>
    public Task<bool> StepAsync(CancellationToken cancellationToken) => StepAsync(FollowUpKind.AlsoReportedBy, cancellationToken);

    private async Task<bool> StepAsync(FollowUpKind least, CancellationToken cancellationToken)
    {
        if (Next(least) is not { } next)
            return false;
        var written = await writer.WriteAsync(connection => WriteChunk(connection, next.FollowUp, next.Range, next.Count), cancellationToken);
        if (written > 0)
            outbox.Raise();
        return true;
    }

    private List<(long ArticleId, FollowUp? FollowUp)> Look(long after)
    {
        using var reader = database.OpenReader();
        return [.. ArticleStore.Following(reader, ArticleStage.Grouped, after, Batch)
            .Select(stored => (stored.Article.Id, Kind(reader, stored) is { } kind
                ? new FollowUp { ArticleId = stored.Article.Id, StoryId = stored.StoryId, Kind = kind, DueAt = DueAt(stored.Article, kind) }
                : null))];
    }

    private long DueAt(Article article, FollowUpKind kind) => kind switch
    {
        FollowUpKind.Withdrawal => 0,
        // Sources that join one after the other are named in one edit.
        FollowUpKind.AlsoReportedBy => time.Now() + (long)joining.Time.TotalMilliseconds,
        _ => article.EmbargoUntil?.ToUnixTimeMilliseconds() ?? 0,
    };

    private static FollowUpKind? Kind(SqliteConnection reader, StoredArticle stored)
    {
        var article = stored.Article;
        var open = StoryStore.IsOpen(reader, stored.StoryId);
        if (ArticleStore.OfStory(reader, stored.StoryId)?.Article is not { } speaking)
            return null;
        if (speaking.SourceId != article.SourceId || speaking.Identity != article.Identity)
            return open ? OfAnother(article) : null;
        if (ArticleStore.Versions(reader, article.SourceId, article.Identity, article.Version, most: 2) is not [_, var before])
            return null;
        return VersionChange.Of(before.Article, article).Kind switch
        {
            // Of a story that stays withdrawn, messages show nothing new.
            ChangeKind.Update when open => FollowUpKind.Update,
            ChangeKind.Correction when open => FollowUpKind.Correction,
            ChangeKind.Withdrawal => open ? FollowUpKind.Update : FollowUpKind.Withdrawal,
            _ => null,
        };
    }

    /// <summary>A source that joins is named; of one that took its article back, no word stays.</summary>
    private static FollowUpKind? OfAnother(Article article) => article switch
    {
        { Version: 1, Status: PublicationStatus.Usable } => FollowUpKind.AlsoReportedBy,
        { Version: > 1, Status: PublicationStatus.Canceled } => FollowUpKind.Update,
        _ => null,
    };

    private static void Add(SqliteConnection connection, IReadOnlyList<FollowUp> followUps)
    {
        foreach (var followUp in followUps)
            FollowUpStore.Add(connection, followUp);
    }

    private (FollowUp FollowUp, KeyRange Range, int Count)? Next(FollowUpKind least)
    {
        using var reader = database.OpenReader();
        if (FollowUpStore.Next(reader, least) is not { } followUp)
            return null;
        var (range, count) = FollowUpRows.NextRange(reader, followUp, _width.Alerts);
        return (followUp, range, count);
    }

    private int WriteChunk(SqliteConnection connection, FollowUp followUp, KeyRange range, int messages)
    {
        var started = time.GetTimestamp();
        var now = time.Now();
        var due = Math.Max(now, followUp.DueAt);
        var written = 0;
        if (followUp.Kind == FollowUpKind.Withdrawal)
            written += FollowUpRows.CancelWaiting(connection, followUp, range, now);
        if (followUp.HasNotice)
            written += FollowUpRows.Hasten(connection, followUp, range, now);
        written += FollowUpRows.AddEdits(connection, followUp, range, due);
        if (followUp.HasNotice)
            written += FollowUpRows.AddNotices(connection, followUp, range, due);
        if (range.Last == long.MaxValue)
            FollowUpStore.Close(connection, followUp.ArticleId);
        else
            FollowUpStore.Advance(connection, followUp.ArticleId, range.Last);
        _width.Held(messages, time.GetElapsedTime(started));
        return written;
    }
}
