using Bot.Articles.Reading;
using Bot.Sources.Fetching;
using Bot.Storage;

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

    /// <summary>
    /// Polls a feed and returns what it offers, oldest first. Its row says at once when it is due again; what stands in the way of
    /// the next reading (validators, the baseline) is written with the last item's acknowledgement.
    /// </summary>
    public async Task<IReadOnlyList<SourceItem>> PollAsync(FeedRow row, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(row.Url, UriKind.Absolute, out var address))
            return await EndAsync(PollEnd.Failed(row, new SourceProblem(SourceProblemKind.NotTheWeb), time.GetUtcNow(), Dice()), cancellationToken);
        var request = new FetchRequest(address, row.Etag, row.LastModified);
        var result = await gate.PassAsync(address.Host, token => fetcher.FetchAsync(request, token), cancellationToken);
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
        var (document, refusal) = PolledDocument.Read(result, reading);
        if (document is null)
            return await EndAsync(PollEnd.Failed(row, SourceProblem.Of(refusal), now, Dice()), cancellationToken);
        var read = PollEnd.Read(row, document, result, now, Dice());
        var items = new FeedItemChoice(row, Known(row), reading.Language, now).Choose(document);
        var identities = document.Entries.Select(entry => entry.Identity).ToHashSet(StringComparer.Ordinal);
        if (items.Count == 0)
        {
            await writer.WriteAsync(connection => Finish(connection, read, identities, now), cancellationToken);
            return items;
        }

        await EndAsync(row with { NextPollAt = read.NextPollAt, IntervalMs = read.IntervalMs }, cancellationToken);
        LogOffered(row.SourceId, items.Count, items.Count(item => item.Baseline));
        var last = items[^1];
        return
        [
            .. items.SkipLast(1),
            last with
            {
                Acknowledge = connection =>
                {
                    last.Acknowledge(connection);
                    Finish(connection, read, identities, now);
                },
            },
        ];
    }

    private static void Finish(Microsoft.Data.Sqlite.SqliteConnection connection, FeedRow read, IReadOnlyCollection<string> identities, DateTimeOffset now)
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

    [LoggerMessage(LogLevel.Information, "Feed {Source}: {Count} new or changed items, {Quiet} of them stored without an alert.")]
    private partial void LogOffered(string source, int count, int quiet);

    [LoggerMessage(LogLevel.Warning, "Feed {Source} failed {Failures} times in a row: {Problem}")]
    private partial void LogFailed(string source, int failures, string problem);

    [LoggerMessage(LogLevel.Warning, "Feed {Source} is no longer polled: {Problem}")]
    private partial void LogParked(string source, string problem);
}
