using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Hosting.Push;
using Bot.Hosting.Settings;
using Bot.Hosting.Signals;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Hosting.Push;

/// <summary>A listening door over a real intake, and someone who sends.</summary>
internal sealed class OpenDoor : IAsyncDisposable
{
    public const string Key = "a-key-of-the-newsroom-0001";

    private readonly PipelineSignals _signals = new();
    private readonly HttpClient _sender = new();
    private readonly PushDesk _desk;
    private readonly PushDoor _door;

    private OpenDoor()
    {
        _desk = new PushDesk(new ArticleIntake(Database.Writer, TimeProvider.System), _signals, ReadingOptions.Default, TimeProvider.System, NullLogger<PushDesk>.Instance);
        _door = new PushDoor(new PushOptions { Address = "http://127.0.0.1:0", Key = Key }, _desk, TimeProvider.System, Log);
    }

    public TestDatabase Database { get; } = new();

    public KeptLog<PushDoor> Log { get; } = new();

    public static async Task<OpenDoor> OpenAsync()
    {
        var open = new OpenDoor();
        await open._door.StartAsync(TestContext.Current.CancellationToken);
        return open;
    }

    public Uri Address => _door.Address ?? throw new InvalidOperationException("It does not listen.");

    /// <summary>Sends a document, with the key unless another is given.</summary>
    public async Task<(int Status, JsonElement Answer)> SendAsync(HttpMethod method, string path, string mediaType, byte[] content, string? key = Key)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path)) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await _sender.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, answer.Length == 0 ? default : JsonDocument.Parse(answer).RootElement.Clone());
    }

    public Task<(int Status, JsonElement Answer)> PutAsync(string name, string text) =>
        SendAsync(HttpMethod.Put, $"/articles/{name}", "text/plain", Encoding.UTF8.GetBytes(text));

    public async ValueTask DisposeAsync()
    {
        _sender.Dispose();
        await _door.DisposeAsync();
        _desk.Dispose();
        _signals.Dispose();
        await Database.DisposeAsync();
    }
}
