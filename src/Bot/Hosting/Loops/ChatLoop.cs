using Bot.Chat;

namespace Bot.Hosting.Loops;

/// <summary>Fetches what readers say and serves it, side by side.</summary>
internal sealed class ChatLoop(UpdatePoller poller, UpdateDispatcher dispatcher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(poller.RunAsync(stoppingToken), dispatcher.RunAsync(stoppingToken));
}
