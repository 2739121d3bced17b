using Bot.Hosting.Composition;
using Bot.Hosting.Settings;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Hosting;

/// <summary>
/// What a second process does while it waits for the first one's end: it puts the bot together once over an empty database
/// of its own, starts nothing, and throws all away. What takes long at a start, compiling and reading the content, is done
/// when it takes over.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Rehearses until done or cancelled. Never throws: what is wrong shows when the bot starts in earnest.</summary>
    public static Task RunAsync(BotSettings settings, TimeProvider time, ILogger logger, CancellationToken cancellationToken) =>
        Task.Run(
            async () =>
            {
                try
                {
                    await BuildAsync(settings, time, cancellationToken);
                    HostingLog.Rehearsed(logger);
                }
                catch (OperationCanceledException)
                {
                    // It is time to begin.
                }
                catch (Exception exception)
                {
                    HostingLog.NotRehearsed(logger, exception);
                }
            },
            CancellationToken.None);

    private static async Task BuildAsync(BotSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bot-standby-");
        try
        {
            var database = new Database(Path.Combine(folder.FullName, "rehearsal.db"));
            Migrator.Apply(database);
            await using (var writer = new DatabaseWriter(database, time))
            {
                using var host = await BotHost.BuildAsync(settings, NullLoggerFactory.Instance, database, writer, time, cancellationToken);
                _ = host.Services.GetServices<IHostedService>().Count();
            }

            using var connection = database.OpenReader();
            SqliteConnection.ClearPool(connection);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
