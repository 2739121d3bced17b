using Bot.Hosting.Composition;
using Bot.Hosting.Settings;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>The bot as a whole: settings, ownership of the database, and the host in which everything runs.</summary>
internal static class BotApplication
{
    private const string NoToken =
        "There is no bot token. Get one from @BotFather in Telegram, then set it as Telegram__Token in the environment.\nTo try the bot without Telegram: dotnet run --project src/Bot.Emulator";

    /// <summary>Runs with the usual settings and those a hosting program passes in, until cancelled. Returns the exit code.</summary>
    /// <exception cref="SettingsException">A setting must be put right first.</exception>
    public static Task<int> RunAsync(IReadOnlyDictionary<string, string?> passedIn, Action started, CancellationToken cancellationToken, TimeProvider? time = null) =>
        RunAsync(BotConfiguration.Read(BotConfiguration.DefaultFile, passedIn), started, cancellationToken, time);

    /// <summary>Runs with the settings given, until cancelled. Returns the exit code.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="started">Called once everything runs.</param>
    /// <param name="cancellationToken">Stops the bot; what is in flight is settled first.</param>
    /// <param name="time">The clock; without one, the machine's.</param>
    /// <exception cref="SettingsException">A setting must be put right first.</exception>
    public static async Task<int> RunAsync(IConfiguration configuration, Action started, CancellationToken cancellationToken, TimeProvider? time = null)
    {
        var settings = BotSettings.Bind(configuration);
        if (string.IsNullOrWhiteSpace(settings.Telegram.Token))
            throw new SettingsException(NoToken);
        IReadOnlyList<string> problems = [.. settings.Problems(), .. UnknownSettings.Problems(configuration)];
        if (problems.Count > 0)
            throw new SettingsException(string.Join('\n', problems));
        if (ContentPaths.Missing(settings.Content) is { } missing)
            throw new SettingsException(missing);

        try
        {
            await RunAsync(settings, configuration, started, time ?? TimeProvider.System, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Asked to stop before everything had begun.
        }

        return 0;
    }

    private static async Task RunAsync(BotSettings settings, IConfiguration configuration, Action started, TimeProvider time, CancellationToken cancellationToken)
    {
        using var logging = BotLogging.Create(configuration);
        var logger = logging.CreateLogger("Bot.Hosting");
        var database = Reach(settings.Database);
        using var owner = await OwnAsync(settings, logger, database, time, cancellationToken);
        Migrator.Apply(database);
        await using var writer = new DatabaseWriter(database, time);
        using var host = await BotHost.BuildAsync(settings, logging, database, writer, time, cancellationToken);
        await host.StartAsync(cancellationToken);
        HostingLog.Running(logger, database.Path);
        started();
        await host.WaitForShutdownAsync(cancellationToken);
    }

    private static Database Reach(DatabaseOptions options)
    {
        try
        {
            return new Database(options.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoDatabase(options, exception);
        }
    }

    private static SettingsException NoDatabase(DatabaseOptions options, Exception why) =>
        new($"Database:Path is '{options.Path}', where no database can be kept: {why.Message}", why);

    private static async Task<OwnerLock> OwnAsync(BotSettings settings, ILogger logger, Database database, TimeProvider time, CancellationToken cancellationToken)
    {
        var begun = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rehearsal = Task.CompletedTask;
        try
        {
            return await OwnerLock.AcquireAsync(database, Wait, time, cancellationToken);
        }
        catch (IOException exception)
        {
            throw NoDatabase(settings.Database, exception);
        }
        finally
        {
            await begun.CancelAsync();
            // Whoever takes over does not wait for the rehearsal's end; whoever gives up leaves nothing of it behind.
            if (cancellationToken.IsCancellationRequested)
                await rehearsal;
        }

        void Wait()
        {
            HostingLog.Waiting(logger, database.Path);
            rehearsal = Rehearsal.RunAsync(settings, time, logger, begun.Token);
        }
    }
}
