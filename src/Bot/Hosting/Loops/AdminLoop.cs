using Bot.Chat;
using Bot.Hosting.Signals;
using Bot.Newsdesk;

namespace Bot.Hosting.Loops;

/// <summary>Gives admins their menu, and at the start shows the way to the first admin where there is none.</summary>
internal sealed partial class AdminLoop(AdminList admins, AdminClaims claims, CommandMenu menu, ILogger<AdminLoop> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (admins.IsEmpty)
            LogClaim(await claims.IssueAsync(stoppingToken), AdminClaims.Lifetime.TotalMinutes);
        using var joined = new Signal();
        admins.WhenJoined = joined.Raise;
        try
        {
            while (true)
            {
                await menu.RegisterForAsync(admins.People, stoppingToken);
                await joined.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot is stopping.
        }
        finally
        {
            admins.WhenJoined = null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "This bot has no admin. To become the admin, open {Link} in Telegram within {Minutes} minutes; it works once. Or set Newsdesk:Admins to your numeric id.")]
    private partial void LogClaim(string link, double minutes);
}
