using System.Net.Http.Json;
using System.Text.Json;
using Bot.Emulator;
using Telegram.Bot;

namespace Bot.Tests.Emulator;

/// <summary>An emulator on a free port with a Telegram.Bot client and the program API at hand.</summary>
internal sealed class RunningEmulator : IAsyncDisposable
{
    public const string Token = "7000000001:for-tests";
    public const long Ana = 1001;

    private RunningEmulator(EmulatorServer server)
    {
        Server = server;
        Http = new HttpClient { BaseAddress = server.BaseUrl };
        var options = new TelegramBotClientOptions(Token, server.BaseUrl.GetLeftPart(UriPartial.Authority)) { RetryCount = 0, RetryThreshold = 0 };
        Client = new TelegramBotClient(options);
    }

    public EmulatorServer Server { get; }

    public HttpClient Http { get; }

    public TelegramBotClient Client { get; }

    public static async Task<RunningEmulator> StartAsync(EmulatorOptions? options = null) =>
        new(await EmulatorServer.StartAsync(options ?? new EmulatorOptions { Token = Token }, TestContext.Current.CancellationToken));

    /// <summary>A person writes; the first words open the private chat.</summary>
    public Task<JsonElement> SayAsync(string text, long from = Ana, long? chat = null, string? type = null) =>
        PostAsync($"/emulator/chats/{chat ?? from}/messages", new { from = new { id = from }, text, type });

    /// <summary>A person sends a file to the bot.</summary>
    public Task<JsonElement> SendFileAsync(string name, string content, string? caption = null, long from = Ana) =>
        PostAsync($"/emulator/chats/{from}/documents", new { from = new { id = from }, file_name = name, content = System.Text.Encoding.UTF8.GetBytes(content), caption });

    /// <summary>Calls a method with raw parameters and returns the whole answer, refused or not.</summary>
    public async Task<JsonElement> CallAsync(string method, object parameters)
    {
        using var response = await Http.PostAsJsonAsync($"/bot{Token}/{method}", parameters, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var response = await Http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
}
