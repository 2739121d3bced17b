using Bot.Emulator;
using Bot.Hosting;
using Bot.Storage;
using Bot.Tests.Emulator;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.EndToEnd;

/// <summary>The whole bot, started as its program starts it, against an emulator; its content folder holds the real topics and texts.</summary>
internal sealed class LiveBot : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly RunningEmulator _emulator;
    private CancellationTokenSource _stop = new();
    private Task<int> _running = Task.FromResult(0);

    private LiveBot(TemporaryFolder folder, RunningEmulator emulator) => (_folder, _emulator) = (folder, emulator);

    public RunningEmulator Emulator => _emulator;

    public string DatabasePath => _folder.File("bot.db");

    /// <summary>Settings beside the usual ones, for the next start.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The bot's clock: the machine's, and as far ahead as a test sets it.</summary>
    public SetClock Clock { get; } = new();

    public string ContentFolder => _folder.File("content");

    public static async Task<LiveBot> StartAsync(Action<LiveBot>? prepare = null)
    {
        var folder = new TemporaryFolder();
        var options = new EmulatorOptions { Token = RunningEmulator.Token, ContentFolder = folder.File("content") };
        var bot = new LiveBot(folder, await RunningEmulator.StartAsync(options));
        Directory.CreateDirectory(Path.Combine(bot.ContentFolder, "articles"));
        foreach (var part in new[] { "topics", "messages" })
            Copy(Path.Combine(SharedData.RepositoryRoot, "content", part), Path.Combine(bot.ContentFolder, part));
        prepare?.Invoke(bot);
        await bot.RunAsync();
        return bot;
    }

    /// <summary>Starts the bot again on the same database and folder.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await RunAsync();
    }

    /// <summary>Stops the bot; the emulator goes on.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
        _stop = new CancellationTokenSource();
    }

    public Task SayAsync(long person, string text) => _emulator.SayAsync(text, person);

    public Task PressAsync(long person, Shown message, string button) =>
        _emulator.PostAsync(
            $"/emulator/chats/{person}/callbacks",
            new { from = new { id = person }, message_id = message.Id, data = message.Buttons[button] });

    /// <summary>What the bot has said in a person's chat, edits applied.</summary>
    public async Task<IReadOnlyList<Shown>> ShownToAsync(long person)
    {
        var messages = await _emulator.GetAsync($"/emulator/chats/{person}/messages");
        return [.. messages.EnumerateArray().Where(message => message.GetProperty("from").GetProperty("is_bot").GetBoolean()).Select(Shown.Read)];
    }

    /// <summary>Waits until the bot has said something in a person's chat that is so.</summary>
    public Task<Shown> WaitForAsync(long person, Func<Shown, bool> isSo) =>
        WaitForAsync(person, shown => shown.FirstOrDefault(isSo));

    /// <summary>Waits until the bot has said more in a person's chat than before.</summary>
    public Task<Shown> WaitForAsync(long person, int before) =>
        WaitForAsync(person, shown => shown.Count > before ? shown[^1] : null);

    /// <summary>Waits until something is so in the database, of which no chat shows anything.</summary>
    public async Task WaitForRowAsync(string sql, object? values = null)
    {
        using var patience = Patience.Begin();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            using var reader = new Database(DatabasePath).OpenReader();
            if (reader.ExecuteScalar<bool>($"SELECT EXISTS ({sql})", values))
                return;
        }
        while (await ticks.WaitForNextTickAsync(patience.Token));
    }

    private async Task<Shown> WaitForAsync(long person, Func<IReadOnlyList<Shown>, Shown?> find)
    {
        using var patience = Patience.Begin();
        using var news = new SemaphoreSlim(0);
        var listening = ListenAsync(news, patience.Token);
        try
        {
            while (true)
            {
                if (find(await ShownToAsync(person)) is { } found)
                    return found;
                await news.WaitAsync(patience.Token);
            }
        }
        catch (OperationCanceledException ended)
        {
            throw new TimeoutException($"Chat {person} shows: {string.Join(" / ", (await ShownToAsync(person)).Select(message => message.Text))}", ended);
        }
        finally
        {
            await patience.CancelAsync();
            await listening;
        }
    }

    private async Task ListenAsync(SemaphoreSlim news, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var _ in _emulator.Server.World.Events.Listen(cancellationToken))
                news.Release();
        }
        catch (OperationCanceledException)
        {
            // The one who waited has seen enough.
        }
    }

    /// <summary>Puts a story into the content folder, whole.</summary>
    public Task PublishAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(ContentFolder, "articles", name), text, TestContext.Current.CancellationToken);

    /// <summary>Writes a topic's file, as an editor would.</summary>
    public Task EditTopicAsync(string slug, string yaml) =>
        File.WriteAllTextAsync(Path.Combine(ContentFolder, "topics", slug + ".yaml"), yaml, TestContext.Current.CancellationToken);

    public void RemoveTopic(string slug) => File.Delete(Path.Combine(ContentFolder, "topics", slug + ".yaml"));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _emulator.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task RunAsync()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running = BotApplication.RunAsync(
            new Dictionary<string, string?>(Settings, StringComparer.Ordinal)
            {
                ["Telegram:Token"] = RunningEmulator.Token,
                ["Telegram:BaseUrl"] = _emulator.Server.BaseUrl.GetLeftPart(UriPartial.Authority),
                ["Database:Path"] = DatabasePath,
                ["Content:Folder"] = ContentFolder,
                ["Newsdesk:Admins:0"] = "1003",
                ["Logging:LogLevel:Default"] = "Error",
            },
            started.SetResult,
            _stop.Token,
            Clock);
        await await Task.WhenAny(started.Task, _running);
        Assert.True(started.Task.IsCompletedSuccessfully, "The bot ended before it ran.");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
