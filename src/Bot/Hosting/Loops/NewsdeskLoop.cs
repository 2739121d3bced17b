using Bot.Chat;
using Bot.Hosting.Signals;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;

namespace Bot.Hosting.Loops;

/// <summary>Carries broadcasts out, gives admins their menu, and at the start shows the way to the first admin where there is none.</summary>
internal sealed partial class NewsdeskLoop(BroadcastRunner runner, AdminList admins, AdminClaims claims, CommandMenu menu, TimeProvider time, ILogger<NewsdeskLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (admins.IsEmpty)
            LogClaim(await claims.IssueAsync(stoppingToken), AdminClaims.Lifetime.TotalMinutes);
        await Task.WhenAll(CarryOutAsync(stoppingToken), KeepMenusAsync(stoppingToken));
    }

    private async Task KeepMenusAsync(CancellationToken stoppingToken)
    {
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

    private async Task CarryOutAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await runner.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(exception);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "This bot has no admin. To become the admin, open {Link} in Telegram within {Minutes} minutes; it works once. Or set Newsdesk:Admins to your numeric id.")]
    private partial void LogClaim(string link, double minutes);

    [LoggerMessage(LogLevel.Error, "Broadcasts could not be carried on; they are tried again in a moment and nobody gets one twice.")]
    private partial void LogFailure(Exception exception);
}
