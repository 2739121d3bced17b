using Bot.Outbox;

namespace Bot.Hosting.Loops;

/// <summary>Runs the pump for as long as the bot runs.</summary>
internal sealed class OutboxLoop(OutboxPump pump, Ownership ownership) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pump.RunAsync(ownership.Epoch, stoppingToken);
}
