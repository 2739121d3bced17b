using Bot.Articles.Reading;
using Bot.Sources.Fetching;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Sources.Feeds.Polling;

/// <summary>Polls one feed: a polite conditional request, what it offers, and when it is due again.</summary>
internal sealed partial class FeedPoller(
    SafeFetcher fetcher,
    HostGate gate,
    Database database,
    DatabaseWriter writer,
    ReadingOptions reading,
    TimeProvider time,
    ILogger<FeedPoller> logger)
{
    private const int MissesUntilGone = 10;

    /// <summary>Asks the feed's server, when it is its turn. Nothing is stored; who cancels it may ask again.</summary>
    public async Task<FetchResult> AskAsync(FeedRow row, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(row.Url, UriKind.Absolute, out var address))
            return new FetchResult(FetchOutcome.Failed, new SourceProblem(SourceProblemKind.NotTheWeb));
        var request = new FetchRequest(address, row.Etag, row.LastModified);
        return await gate.PassAsync(address.Host, token => fetcher.FetchAsync(request, token), cancellationToken);
    }

    /// <summary>
    /// Reads an answer and returns what it offers, oldest first. The feed's row says at once when it is due again; what stands in the
    /// way of the next reading (validators, the baseline) is written with the last item's acknowledgement.
    /// </summary>
    public async Task<IReadOnlyList<SourceItem>> TakeAsync(FeedRow row, FetchResult result, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (result.MovedTo is { } moved)
            row = row with { Url = moved.AbsoluteUri };
        return result.Outcome switch
        {
            FetchOutcome.Content => await ReadAsync(row, result, now, cancellationToken),
            FetchOutcome.NotModified => await EndAsync(PollEnd.Unchanged(row, now, Dice()), cancellationToken),
            FetchOutcome.Gone => await EndAsync(PollEnd.Gone(row, result.Problem), cancellationToken),
            FetchOutcome.Busy => await EndAsync(PollEnd.Busy(row, result, now, Dice()), cancellationToken),
            _ when result.Status == 404 && row.Failures + 1 >= MissesUntilGone => await EndAsync(PollEnd.Gone(row, result.Problem), cancellationToken),
            _ => await EndAsync(PollEnd.Failed(row, result.Problem, now, Dice()), cancellationToken),
        };
    }

    private async Task<IReadOnlyList<SourceItem>> ReadAsync(FeedRow row, FetchResult result, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (document, items, problem) = Read(row, result, Known(row), now);
        if (document is null)
            return await EndAsync(PollEnd.Failed(row, problem, now, Dice()), cancellationToken);
        var read = PollEnd.Read(row, document, result, now, Dice());
        var identities = document.Entries.Select(entry => entry.Identity).ToHashSet(StringComparer.Ordinal);
        if (items.Count == 0)
        {
            await writer.WriteAsync(connection => Finish(connection, read, identities, now), cancellationToken);
            return items;
        }

        await EndAsync(row with { NextPollAt = read.NextPollAt, IntervalMs = read.IntervalMs }, cancellationToken);
        LogOffered(row.SourceId, items.Count, items.Count(item => item.Baseline));
        return [.. items.SkipLast(1), Finishing(items[^1], connection => Finish(connection, read, identities, now))];
    }

    private (SourceReading? Document, IReadOnlyList<SourceItem> Items, SourceProblem? Problem) Read(FeedRow row, FetchResult result, IReadOnlyDictionary<string, KnownItem> known, DateTimeOffset now)
    {
        try
        {
            var (document, refusal) = PolledDocument.Read(result, reading);
            return document is null
                ? (null, [], SourceProblem.Of(refusal))
                : (document, new FeedItemChoice(row, known, reading.Language, now).Choose(document), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of ours over one document must not end the polling of all.
            LogFault(fault, row.SourceId);
            return (null, [], new SourceProblem(SourceProblemKind.Other, "It could not be read because of a fault of this program; its log says more."));
        }
    }

    private static SourceItem Finishing(SourceItem last, Action<SqliteConnection> finish) => last with
    {
        Acknowledge = connection =>
        {
            last.Acknowledge(connection);
            finish(connection);
        },
    };

    private static void Finish(SqliteConnection connection, FeedRow read, IReadOnlyCollection<string> identities, DateTimeOffset now)
    {
        FeedStore.SavePoll(connection, read);
        FeedItemStore.Seen(connection, read.FeedId, identities, now);
    }

    private IReadOnlyDictionary<string, KnownItem> Known(FeedRow row)
    {
        using var connection = database.OpenReader();
        return FeedItemStore.Of(connection, row.FeedId);
    }

    private async Task<IReadOnlyList<SourceItem>> EndAsync(FeedRow row, CancellationToken cancellationToken)
    {
        if (row.Problem is { } problem && row.State == FeedState.Gone)
            LogParked(row.SourceId, problem.Text);
        else if (row.Problem is { } trouble && row.Failures > 0)
            LogFailed(row.SourceId, row.Failures, trouble.Text);
        await writer.WriteAsync(connection => FeedStore.SavePoll(connection, row), cancellationToken);
        return [];
    }

    private static double Dice() => Random.Shared.NextDouble();

    [LoggerMessage(LogLevel.Error, "Feed {Source} holds a document that this program cannot read; the others go on.")]
    private partial void LogFault(Exception fault, string source);

    [LoggerMessage(LogLevel.Information, "Feed {Source}: {Count} new or changed items, {Quiet} of them stored without an alert.")]
    private partial void LogOffered(string source, int count, int quiet);

    [LoggerMessage(LogLevel.Warning, "Feed {Source} failed {Failures} times in a row: {Problem}")]
    private partial void LogFailed(string source, int failures, string problem);

    [LoggerMessage(LogLevel.Warning, "Feed {Source} is no longer polled: {Problem}")]
    private partial void LogParked(string source, string problem);
}
