namespace Bot.Hosting;

/// <summary>Where log lines go: the console, one line each, at the levels the settings name.</summary>
internal static class BotLogging
{
    /// <summary>Makes the factory that every part of the bot logs through. HTTP clients are silent: the token is in their paths.</summary>
    public static ILoggerFactory Create(IConfiguration configuration) =>
        LoggerFactory.Create(logging => logging
            .AddConfiguration(configuration.GetSection("Logging"))
            .AddFilter("System.Net.Http", LogLevel.None)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Quartz", LogLevel.Warning)
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd HH:mm:ss'Z' ";
            }));
}
