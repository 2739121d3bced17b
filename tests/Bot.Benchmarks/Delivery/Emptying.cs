using System.Diagnostics;
using Bot.Outbox;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Delivery;

/// <summary>Empties the outbox of a database with the product's own pump.</summary>
internal static class Emptying
{
    /// <summary>Returns messages a second, from the first claim until the last row is durably settled.</summary>
    /// <param name="database">Its outbox holds what is to be sent.</param>
    /// <param name="server">Takes the messages.</param>
    /// <param name="messages">How many there are.</param>
    /// <param name="concurrency">Calls under way at most.</param>
    /// <param name="fsyncDelay">Milliseconds by which each fsync is slowed.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<double> RunAsync(Database database, ServerProcess server, int messages, int concurrency, int? fsyncDelay, CancellationToken ct)
    {
        var options = new PumpOptions { OverallPerSecond = 100_000, MaxInFlight = concurrency };
        await using var postbox = new Postbox(database, server.BaseUrl, options, concurrency);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var reader = database.OpenReader();
        if (fsyncDelay is { } milliseconds)
            await postbox.Writer.WriteAsync(connection => SlowDisk.Delay(connection, milliseconds), ct);
        var cost = Cost.Begin();
        var watch = Stopwatch.StartNew();
        var pump = postbox.Pump.RunAsync(1, stop.Token);
        while (!IsEmpty(reader))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, ct);
        var rate = messages / watch.Elapsed.TotalSeconds;
        Console.WriteLine(cost.Of(messages));
        await stop.CancelAsync();
        await pump;
        return rate;
    }

    private static bool IsEmpty(SqliteConnection reader) =>
        !reader.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 0) OR EXISTS (SELECT 1 FROM outbox INDEXED BY outbox_claimed WHERE state = 1)");
}
