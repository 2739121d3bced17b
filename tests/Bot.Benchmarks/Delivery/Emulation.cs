using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bot.Benchmarks.Delivery;

/// <summary>An emulator in another process, and what a run asks of it.</summary>
internal sealed class Emulation : IAsyncDisposable
{
    /// <summary>The token it takes.</summary>
    public const string Token = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private readonly ServerProcess _process;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(2) };

    private Emulation(ServerProcess process) => _process = process;

    public string BaseUrl => _process.BaseUrl;

    /// <summary>Starts one that knows private chats 1 to <paramref name="chats"/>.</summary>
    public static async Task<Emulation> StartAsync(int chats, CancellationToken ct)
    {
        var emulation = new Emulation(await ServerProcess.StartAsync("emulator-server", ct));
        await emulation.PostAsync("chats", $"{{\"private\":{{\"from\":1,\"count\":{chats}}}}}", ct);
        return emulation;
    }

    /// <summary>Puts limits or faults in force.</summary>
    public Task FaultsAsync(string json, CancellationToken ct) => PostAsync("faults", json, ct);

    /// <summary>Takes all faults and limits away.</summary>
    public async Task ClearFaultsAsync(CancellationToken ct)
    {
        using var answer = await _http.DeleteAsync(Address("faults"), ct);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A person writes to the bot.</summary>
    public Task SayAsync(long chatId, string text, CancellationToken ct) =>
        PostAsync(
            string.Create(CultureInfo.InvariantCulture, $"chats/{chatId}/messages"),
            string.Create(CultureInfo.InvariantCulture, $"{{\"from\":{{\"id\":{chatId},\"first_name\":\"Ana\",\"language_code\":\"en\"}},\"text\":\"{text}\"}}"),
            ct);

    /// <summary>What was accepted after a number in its record.</summary>
    public async Task<IReadOnlyList<EmulatedSend>> SendsAsync(long after, CancellationToken ct)
    {
        using var document = await GetAsync($"sends?after={after}", ct);
        return [.. document.RootElement.EnumerateArray().Select(line => new EmulatedSend(
            line.GetProperty("seq").GetInt64(),
            line.GetProperty("seconds").GetDouble(),
            line.GetProperty("chat_id").GetInt64(),
            line.GetProperty("first_line").GetString() ?? ""))];
    }

    /// <summary>Its counts.</summary>
    public Task<JsonDocument> StatisticsAsync(CancellationToken ct) => GetAsync("statistics", ct);

    /// <summary>How many sends it has accepted.</summary>
    public async Task<long> CountAsync(CancellationToken ct)
    {
        using var statistics = await StatisticsAsync(ct);
        return statistics.RootElement.GetProperty("sends").GetInt64();
    }

    /// <summary>How many calls it has answered with a code.</summary>
    public async Task<long> AnswersAsync(int code, CancellationToken ct)
    {
        using var statistics = await StatisticsAsync(ct);
        return statistics.RootElement.GetProperty("answers").TryGetProperty(code.ToString(CultureInfo.InvariantCulture), out var count) ? count.GetInt64() : 0;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
    }

    private async Task PostAsync(string path, string json, CancellationToken ct)
    {
        using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(Address(path), body, ct);
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException(await answer.Content.ReadAsStringAsync(ct));
    }

    private async Task<JsonDocument> GetAsync(string path, CancellationToken ct) =>
        await _http.GetFromJsonAsync<JsonDocument>(Address(path), ct) ?? throw new JsonException("The emulator's answer is empty.");

    private Uri Address(string path) => new($"{BaseUrl}/emulator/{path}");
}
