using System.Collections.Concurrent;
using Bot.Chat;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;
using Bot.Texts;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Chat;

public sealed class UpdateDispatcherTests : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Probe _probe = new();
    private readonly KeptLog<UpdateDispatcher> _log = new();
    private readonly Conversation _conversation;
    private Task _running = Task.CompletedTask;

    public UpdateDispatcherTests() =>
        _conversation = new Conversation(services => services.AddSingleton<ICommand>(_probe).AddSingleton<ILogger<UpdateDispatcher>>(_log));

    [Fact]
    public async Task A_chat_keeps_its_order_while_another_runs_beside_it()
    {
        _probe.Hold(chat: 1);
        await StoreAsync((1, "a"), (1, "b"), (2, "c"));
        Run();

        await _probe.SeenAsync("c");
        Assert.DoesNotContain("b", _probe.Seen);
        _probe.Release(chat: 1);
        await _probe.SeenAsync("b");

        Assert.Equal(["a", "b"], _probe.Seen.Where(text => text != "c"));
    }

    [Fact]
    public async Task What_waits_from_before_a_restart_is_served()
    {
        await StoreAsync((1, "a"));
        Run();

        await _probe.SeenAsync("a");
    }

    [Fact]
    public async Task A_handler_that_throws_is_tried_three_times_more_then_set_aside_and_told()
    {
        _probe.Fail("bad");
        await StoreAsync((1, "bad"), (1, "good"));
        Run();

        await UntilAsync(() => _probe.Seen.Contains("good"));

        Assert.Equal(4, _probe.Seen.Count(text => text == "bad"));
        var (state, attempts) = _conversation.Database.Read(connection =>
            connection.QuerySingle<(long, long)>("SELECT state, attempts FROM inbox WHERE update_id = 100"));
        Assert.Equal(((long)InboxState.SetAside, 4L), (state, attempts));
        Assert.Contains(_conversation.Hear(), heard => heard.Html.Contains("Sorry", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handler_that_throws_does_not_hold_up_other_chats()
    {
        _probe.Fail("bad");
        await StoreAsync((1, "bad"), (2, "good"));
        Run();

        await _probe.SeenAsync("good");
    }

    [Fact]
    public async Task A_reader_who_floods_is_slowed_and_others_are_not()
    {
        await StoreAsync([.. Enumerable.Range(0, TurnPace.Burst + 5).Select(i => (1L, $"f{i}")), (2, "other")]);
        Run();

        await _probe.SeenAsync("other");
        await _probe.SeenAsync($"f{TurnPace.Burst - 1}");
        Assert.DoesNotContain($"f{TurnPace.Burst}", _probe.Seen);

        await UntilAsync(() => _probe.Seen.Contains($"f{TurnPace.Burst + 4}"));
    }

    [Fact]
    public async Task A_look_that_fails_does_not_end_the_looking()
    {
        Run();
        await _conversation.Database.WriteAsync(connection => connection.Execute("ALTER TABLE inbox RENAME TO away"));
        await UntilAsync(() => _log.Lines.Any(line => line.Contains("no such table", StringComparison.Ordinal)));
        await _conversation.Database.WriteAsync(connection => connection.Execute("ALTER TABLE away RENAME TO inbox"));

        await StoreAsync((1, "b"));

        for (var look = 0; look < 200 && !_probe.Seen.Contains("b"); look++)
        {
            _conversation.Time.Advance(TimeSpan.FromSeconds(10));
            await _probe.AnyAsync(TimeSpan.FromMilliseconds(20));
        }

        Assert.Contains("b", _probe.Seen);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
        await _conversation.DisposeAsync();
    }

    private void Run() => _running = _conversation.Get<UpdateDispatcher>().RunAsync(_stop.Token);

    /// <summary>Lets the injected time pass until something has happened.</summary>
    private async Task UntilAsync(Func<bool> happened)
    {
        while (!happened())
        {
            _conversation.Time.Advance(TimeSpan.FromSeconds(1));
            await _probe.AnyAsync(TimeSpan.FromMilliseconds(20));
        }
    }

    private Task StoreAsync(params IEnumerable<(long Chat, string Text)> words)
    {
        var updates = words.Select((word, i) => SomeUpdate.Raw(SomeUpdate.Text(100 + i, $"/probe {word.Text}", word.Chat, word.Chat))).ToList();
        return _conversation.Database.WriteAsync(connection => InboxStore.Add(connection, updates, 0));
    }

    /// <summary>A command that can be held up and made to fail.</summary>
    private sealed class Probe : ICommand
    {
        private readonly ConcurrentDictionary<long, TaskCompletionSource> _held = new();
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _seen = new(StringComparer.Ordinal);
        private readonly SemaphoreSlim _any = new(0);
        private string? _failing;

        public ConcurrentQueue<string> Seen { get; } = new();

        public string Name => "probe";

        public TextKey? MenuText => null;

        public bool ChangesChat => false;

        public void Hold(long chat) => _held[chat] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release(long chat) => _held[chat].TrySetResult();

        public void Fail(string text) => _failing = text;

        public Task SeenAsync(string text) => Signal(text).Task.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);

        /// <summary>Returns when anything was heard since, or when the wait has passed.</summary>
        public Task AnyAsync(TimeSpan longest) => _any.WaitAsync(longest, TestContext.Current.CancellationToken);

        public async Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
        {
            if (_held.TryGetValue(word.Chat.ChatId, out var held))
                await held.Task;
            Seen.Enqueue(word.Text);
            _any.Release();
            Signal(word.Text).TrySetResult();
            if (word.Text == _failing)
                throw new InvalidOperationException("made to fail");
            return Reaction.None;
        }

        private TaskCompletionSource Signal(string text) =>
            _seen.GetOrAdd(text, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }
}
