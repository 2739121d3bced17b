using System.Buffers;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>
/// getUpdates with long polling. Of two callers the earlier one is ended with 409, as Telegram ends it; a webhook
/// excludes polling.
/// </summary>
internal sealed class GetUpdates(World world) : IBotMethod
{
    private const int MaximumTimeout = 50;

    private readonly Lock _gate = new();
    private CancellationTokenSource _poller = new();

    public string Name => "getUpdates";

    public MethodKind Kind => MethodKind.Quiet;

    public async Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        if (world.Webhook.Target is not null)
            throw new ApiException(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        if (parameters.Json("allowed_updates", ApiJson.Default.IReadOnlyListString, "allowed_updates") is { } kinds)
            world.Updates.Allow(kinds);
        var offset = parameters.Long("offset") ?? 0;
        var limit = Math.Clamp(parameters.Int("limit") ?? 100, 1, 100);
        var timeout = TimeSpan.FromSeconds(Math.Clamp(parameters.Int("timeout") ?? 0, 0, MaximumTimeout));

        using var mine = TakeOver();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(mine.Token, cancellation);
        world.Updates.PollBegan();
        var updates = await WaitAsync(offset, limit, timeout, either.Token);
        world.Updates.PollEnded();
        if (mine.IsCancellationRequested)
            throw new ApiException(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        cancellation.ThrowIfCancellationRequested();
        Release(mine);
        return new MethodResult(Join(updates));
    }

    private CancellationTokenSource TakeOver()
    {
        var mine = new CancellationTokenSource();
        CancellationTokenSource earlier;
        lock (_gate)
            (earlier, _poller) = (_poller, mine);
        try
        {
            earlier.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The earlier call ended by itself in this moment.
        }
        return mine;
    }

    private void Release(CancellationTokenSource mine)
    {
        lock (_gate)
        {
            if (_poller == mine)
                _poller = new CancellationTokenSource();
        }
    }

    private async Task<IReadOnlyList<StoredUpdate>> WaitAsync(long offset, int limit, TimeSpan timeout, CancellationToken cancellation)
    {
        var start = world.Time.GetTimestamp();
        while (true)
        {
            var arrival = world.Updates.NextArrival();
            var updates = cancellation.IsCancellationRequested ? [] : world.Updates.Take(offset, limit);
            var left = timeout - world.Time.GetElapsedTime(start);
            if (updates.Count > 0 || left <= TimeSpan.Zero || cancellation.IsCancellationRequested)
                return updates;
            try
            {
                await arrival.WaitAsync(left, world.Time, cancellation);
            }
            catch (Exception ended) when (ended is TimeoutException or OperationCanceledException)
            {
                // The loop looks once more and returns.
            }
        }
    }

    private static ReadOnlyMemory<byte> Join(IReadOnlyList<StoredUpdate> updates)
    {
        var json = new ArrayBufferWriter<byte>();
        json.Write("["u8);
        for (var i = 0; i < updates.Count; i++)
        {
            if (i > 0)
                json.Write(","u8);
            json.Write(updates[i].Json.Span);
        }
        json.Write("]"u8);
        return json.WrittenMemory;
    }
}
