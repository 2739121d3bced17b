namespace Bot.Hosting;

/// <summary>The bot as a whole.</summary>
internal static class BotApplication
{
    /// <summary>Runs until cancelled. Returns the exit code.</summary>
    public static Task<int> RunAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        _ = (configuration, cancellationToken);
        return Task.FromResult(0);
    }
}
