using Bot.Readers;
using Bot.Storage;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Moving;

/// <summary>
/// <c>bot import</c>: takes in a list of subscribers. What is there already stays, so the same list may come again; bad lines
/// are told by their number and the good ones kept. For a database that no bot runs on: the transactions are long, and stand
/// in no savepoint, inside which SQLite walks all pages changed so far at the end of every statement.
/// </summary>
/// <param name="connection">A writing one, whose owner this process is.</param>
/// <param name="catalogue">The topics that lines may name.</param>
/// <param name="initial">The settings of a destination that is new.</param>
/// <param name="time">The clock.</param>
internal sealed class SubscriberImport(SqliteConnection connection, TopicCatalogue catalogue, DeliveryProfile initial, TimeProvider time)
{
    private const int BatchSize = 50_000;

    private readonly Dictionary<(RuleKind, string), long> _ruleIds = [];
    private List<Subscriber> _batch = new(BatchSize);
    private Task<int> _writing = Task.FromResult(0);
    private ImportReport _report = new(0, 0, 0);

    /// <summary>Reads the list to its end.</summary>
    /// <param name="list">CSV with a header row; see <see cref="SubscriberColumns"/>.</param>
    /// <param name="name">What the list is called where a line of it is told.</param>
    /// <param name="errors">Takes a line for each bad one.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="cancellationToken">Ends it early; whole batches stay.</param>
    public async Task<ImportReport> RunAsync(TextReader list, string name, TextWriter errors, MovingProgress progress, CancellationToken cancellationToken)
    {
        // The readers come in any order, so their index is touched all over. What a row refers to is put in just before it,
        // so that looking it up again, as foreign keys are kept, would only take time.
        connection.Execute("PRAGMA cache_size = -131072; PRAGMA foreign_keys = OFF;");
        var lines = new CsvLines(list);
        var fields = new List<string>();
        if (ReadHeader(lines, fields, out var columns) is { } wrong)
        {
            errors.WriteLine($"{name}:1: {wrong}");
            return _report with { Bad = 1 };
        }

        if (columns.Unknown.Count > 0)
            errors.WriteLine($"{name}:1: columns passed over: {string.Join(", ", columns.Unknown.Select(SubscriberReader.Shown))}");
        var reader = new SubscriberReader(columns, catalogue);
        while (lines.Read(out var line))
        {
            if (!lines.TooLong && line.Span.IsWhiteSpace())
                continue;
            _report = _report with { Lines = _report.Lines + 1 };
            var (subscriber, problem) = lines.TooLong ? (null, $"the line is longer than {CsvLines.Longest} characters") : Read(line.Span, fields, reader);
            if (subscriber is null)
            {
                errors.WriteLine($"{name}:{lines.Number}: {problem}");
                _report = _report with { Bad = _report.Bad + 1 };
                continue;
            }

            _batch.Add(subscriber);
            if (_batch.Count == BatchSize)
                await WriteAsync(cancellationToken);
            progress.Step();
        }

        await WriteAsync(cancellationToken);
        await CollectAsync();
        progress.End();
        return _report;
    }

    private static string? ReadHeader(CsvLines lines, List<string> fields, out SubscriberColumns columns)
    {
        lines.Read(out var header);
        var wrong = CsvText.Split(header.Span, fields);
        return SubscriberColumns.Read(fields, out columns) ?? wrong;
    }

    private static (Subscriber? Subscriber, string? Problem) Read(ReadOnlySpan<char> line, List<string> fields, SubscriberReader reader) =>
        CsvText.Split(line, fields) is { } broken ? (null, broken) : reader.Read(fields);

    /// <summary>Hands a batch to the writer, and goes on reading while it is written.</summary>
    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await CollectAsync();
        var batch = _batch;
        _batch = new List<Subscriber>(BatchSize);
        _writing = Task.Run(() => Put(batch), cancellationToken);
    }

    private async Task CollectAsync()
    {
        _report = _report with { Changed = _report.Changed + await _writing };
        _writing = Task.FromResult(0);
    }

    private int Put(List<Subscriber> batch)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var readers = new ReaderImport(connection, initial, time.Now());
        using var subscriptions = new SubscriptionImport(connection, time.Now());
        var changed = 0;
        foreach (var subscriber in batch)
        {
            var destinationId = readers.Put(subscriber.Reader);
            foreach (var followed in subscriber.Follows)
                changed += subscriptions.Put(destinationId, RuleId(followed), subscriber.Scope) ? 1 : 0;
        }

        transaction.Commit();
        return changed;
    }

    private long RuleId((RuleKind Kind, string Text) followed)
    {
        if (!_ruleIds.TryGetValue(followed, out var ruleId))
            _ruleIds[followed] = ruleId = RuleStore.FindOrAdd(connection, followed.Kind, followed.Text);
        return ruleId;
    }
}
