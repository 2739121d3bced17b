using Bot.Chat;
using Bot.Hosting.Settings;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Hosting.Composition;

/// <summary>The client that every part of the bot talks to Telegram through, and who the bot is there.</summary>
internal static class TelegramConnection
{
    /// <summary>An answer to a long poll comes within its own time, and some more.</summary>
    public static readonly TimeSpan PollTimeout = TimeSpan.FromSeconds(100);

    /// <summary>A send without an answer for so long may have arrived all the same, and is tried once more later.</summary>
    public static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Makes a client that never retries by itself: its own retries lose messages under rate limits, and our pump paces.</summary>
    /// <param name="options">Token and server.</param>
    /// <param name="timeout">How long an answer may take; long polls need more than sends.</param>
    public static TelegramBotClient Connect(TelegramOptions options, TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 1024,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            ConnectTimeout = TimeSpan.FromSeconds(10),
        };
        var client = new HttpClient(handler, disposeHandler: true) { Timeout = timeout };
        return new TelegramBotClient(
            new TelegramBotClientOptions(options.Token ?? "", options.BaseUrl.TrimEnd('/')) { RetryThreshold = 0, RetryCount = 0 },
            client);
    }

    /// <summary>Asks Telegram who the bot is, until it answers.</summary>
    /// <exception cref="SettingsException">Telegram does not know the token.</exception>
    public static async Task<BotIdentity> IdentifyAsync(ITelegramBotClient client, ILogger logger, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var wait = FirstWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                var me = await client.GetMe(cancellationToken);
                return new BotIdentity(me.Id, me.Username ?? "");
            }
            catch (ApiRequestException refused) when (refused.ErrorCode is 401 or 404)
            {
                throw new SettingsException("Telegram does not know this bot token. Check Telegram:Token, or make a new one with @BotFather.", refused);
            }
            catch (RequestException unreachable)
            {
                HostingLog.Unreachable(logger, unreachable.GetBaseException().GetType().Name, wait.TotalSeconds);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }
}
