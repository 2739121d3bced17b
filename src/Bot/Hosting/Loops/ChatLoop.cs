using Bot.Chat;

namespace Bot.Hosting.Loops;

/// <summary>Fetches what readers say and serves it, side by side; tells Telegram the menu beside that.</summary>
internal sealed class ChatLoop(UpdatePoller poller, UpdateDispatcher dispatcher, CommandMenu menu) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(poller.RunAsync(stoppingToken), dispatcher.RunAsync(stoppingToken), menu.RegisterAsync(stoppingToken));
}
