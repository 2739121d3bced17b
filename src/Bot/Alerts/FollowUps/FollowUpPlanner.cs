using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>
/// Takes news of a story to the messages that carried it, digests too: in chunks, in order of destinations, each with the
/// cursor it moved, so that a repeat after a crash is harmless. It writes only that a message is to change; what it will
/// show is rendered when the edit leaves, so that an edit never brings back an older state.
/// </summary>
/// <remarks>
/// Later versions of an article, and articles of other sources in a known story, are found by themselves
/// (<see cref="FollowUpFinder"/>). Other rooms ask by <see cref="FollowUpStore.Add"/>.
/// </remarks>
internal sealed class FollowUpPlanner(Database database, DatabaseWriter writer, FollowUpFinder finder, StoryFaces faces, OutboxSignal outbox, TimeProvider time)
{
    private readonly ChunkWidth _width = new();

    /// <summary>No article up to this one is still to be noted; one that is planned a second time was noted at its first.</summary>
    private long _noted;

    /// <summary>
    /// Looks at grouped articles that are not planned yet and notes what they mean for messages that were sent; to note one again is
    /// harmless. To be asked after the articles to be planned next were found and before they are planned. Returns how many follow-ups
    /// that gave.
    /// </summary>
    public async Task<int> NoteAsync(CancellationToken cancellationToken)
    {
        var noted = 0;
        // An admin's revision is grouped as it is stored, before what has come earlier and still waits to be grouped.
        var settled = finder.LastSettled();
        for (var looked = _noted; ;)
        {
            var (last, followUps) = finder.Look(looked);
            if (last == looked)
            {
                _noted = Math.Max(_noted, Math.Min(looked, settled));
                return noted;
            }

            if (followUps.Count > 0)
                await writer.WriteAsync(connection => Add(connection, followUps), cancellationToken);
            foreach (var followUp in followUps)
                faces.Changed(followUp.StoryId, followUp.Kind == FollowUpKind.Withdrawal);
            noted += followUps.Count;
            looked = last;
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
