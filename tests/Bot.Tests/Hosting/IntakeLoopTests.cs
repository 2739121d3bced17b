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
        var source = new OneBad();
        using var loop = new IntakeLoop(source, new ArticleIntake(database.Writer, TimeProvider.System), signals, signals.Feeds, TimeProvider.System, log);

        await loop.StartAsync(TestContext.Current.CancellationToken);
        await source.Collected.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        await loop.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["item 0", "item 1", "item 3", "item 4"], database.Read(connection => connection.Query<string>("SELECT identity FROM articles ORDER BY article_id").AsList()));
        Assert.Single(log.Lines, line => line.Contains("item 2 could not be stored", StringComparison.Ordinal));
    }

    private sealed class OneBad : ISource
    {
        private readonly TaskCompletionSource _collected = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Id => "sample";

        /// <summary>Done when a pass has come to its end.</summary>
        public Task Collected => _collected.Task;

        public async IAsyncEnumerable<SourceItem> CollectAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            for (var number = 0; number < 5; number++)
            {
                Action<SqliteConnection> acknowledge = number == 2 ? _ => throw new InvalidOperationException("broken") : _ => { };
                var name = $"item {number}";
                yield return new SourceItem { SourceId = Id, Name = name, Article = Given.Article(headline: $"Harbour number {number} opens") with { SourceId = Id, Identity = name }, Acknowledge = acknowledge };
            }
        }

        public Task WaitForChangeAsync(CancellationToken cancellationToken)
        {
            _collected.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }
    }
}
