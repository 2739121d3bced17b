using Bot.Articles;
using Bot.Hosting.Loops;
using Bot.Hosting.Signals;
using Bot.Sources;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Hosting;

public sealed class IntakeLoopTests
{
    [Fact]
    public async Task An_item_that_can_never_be_stored_is_passed_over_and_its_neighbours_are_stored()
    {
        await using var database = new TestDatabase();
        using var signals = new PipelineSignals();
        var log = new KeptLog<IntakeLoop>();
        var source = new OneBad(count: 5, bad: 2);
        using var loop = new IntakeLoop(source, new ArticleIntake(database.Writer, TimeProvider.System), signals, signals.Feeds, TimeProvider.System, log);

        await loop.StartAsync(TestContext.Current.CancellationToken);
        await source.Collected.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        await loop.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["item 0", "item 1", "item 3", "item 4"], database.Read(connection => connection.Query<string>("SELECT identity FROM articles ORDER BY article_id").AsList()));
        Assert.Single(log.Lines, line => line.Contains("item 2 could not be stored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_batch_with_one_that_cannot_be_stored_all_others_are_stored_once()
    {
        await using var database = new TestDatabase();
        using var signals = new PipelineSignals();
        using var gate = new ManualResetEventSlim();
        var log = new KeptLog<IntakeLoop>();
        var source = new OneBad(count: 64, bad: 40);
        using var loop = new IntakeLoop(source, new ArticleIntake(database.Writer, TimeProvider.System), signals, signals.Feeds, TimeProvider.System, log);

        // While the writer is held up, everything is read, and waits together.
        var held = database.WriteAsync(_ => gate.Wait(TestContext.Current.CancellationToken));
        await loop.StartAsync(TestContext.Current.CancellationToken);
        await source.Read.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        gate.Set();
        await held;
        await source.Collected.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await loop.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            Enumerable.Range(0, 64).Where(number => number != 40).Select(number => $"item {number}"),
            database.Read(connection => connection.Query<string>("SELECT identity FROM articles ORDER BY article_id").AsList()));
        Assert.Equal(2, source.Tries);
        Assert.Single(log.Lines, line => line.Contains("could not be stored", StringComparison.Ordinal));
    }

    private sealed class OneBad(int count, int bad) : ISource
    {
        private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _collected = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Id => "sample";

        /// <summary>Done when all items were taken out.</summary>
        public Task Read => _read.Task;

        /// <summary>Done when a pass has come to its end.</summary>
        public Task Collected => _collected.Task;

        /// <summary>How often the bad one was tried.</summary>
        public int Tries { get; private set; }

        public async IAsyncEnumerable<SourceItem> CollectAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            for (var number = 0; number < count; number++)
            {
                Action<SqliteConnection> acknowledge = number == bad ? _ => Fail() : _ => { };
                var name = $"item {number}";
                yield return new SourceItem { SourceId = Id, Name = name, Article = Given.Article(headline: $"Harbour number {number} opens") with { SourceId = Id, Identity = name }, Acknowledge = acknowledge };
            }

            _read.TrySetResult();
        }

        public Task WaitForChangeAsync(CancellationToken cancellationToken)
        {
            _collected.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }

        private void Fail()
        {
            Tries++;
            throw new InvalidOperationException("broken");
        }
    }
}
