using System.Net.Http.Headers;
using Bot.Emulator.State;

namespace Bot.Emulator.Api;

/// <summary>
/// Posts waiting updates to the webhook, one after another. An answer other than 2xx is a failure: the same update is
/// posted again after a wait that doubles from 0.5 s to 30 s, and goes on until it is taken.
/// </summary>
internal sealed class WebhookDelivery(World world) : IAsyncDisposable
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly CancellationTokenSource _stop = new();
    private Task _run = Task.CompletedTask;

    public void Start() => _run = RunAsync(_stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _client.Dispose();
        _stop.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        var wait = FirstWait;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var (arrival, changed) = (world.Updates.NextArrival(), world.Webhook.Changed);
                if (world.Webhook.Target is not { } target)
                    await changed.WaitAsync(cancellation);
                else if (world.Updates.Take(0, 1) is not [var update])
                    await Task.WhenAny(arrival, changed).WaitAsync(cancellation);
                else if (await PostAsync(target, update, cancellation))
                    wait = FirstWait;
                else
                    wait = await BackOffAsync(wait, changed, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<bool> PostAsync(WebhookTarget target, StoredUpdate update, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, target.Url) { Content = new ReadOnlyMemoryContent(update.Json) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            if (target.SecretToken is { } secret)
                request.Headers.Add(SecretHeader, secret);
            using var response = await _client.SendAsync(request, cancellation);
            if (response.IsSuccessStatusCode)
            {
                world.Updates.Remove(update);
                return true;
            }
            world.Webhook.NoteFailure(world.Now(), $"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}");
        }
        catch (HttpRequestException failed)
        {
            world.Webhook.NoteFailure(world.Now(), failed.HttpRequestError == HttpRequestError.ConnectionError ? "Connection refused" : "Connection failed");
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            world.Webhook.NoteFailure(world.Now(), "Read timeout expired");
        }
        return false;
    }

    private async Task<TimeSpan> BackOffAsync(TimeSpan wait, Task changed, CancellationToken cancellation)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(changed, Task.Delay(wait, world.Time, ends.Token));
        await ends.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return wait < LongestWait ? wait * 2 : LongestWait;
    }
}
