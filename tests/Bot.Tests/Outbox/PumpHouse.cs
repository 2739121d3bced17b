using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Outbox;

/// <summary>A pump over a real database and a fake sender, running until disposed.</summary>
internal sealed class PumpHouse : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly OutboxSignal _signal = new();
    private Task _running = Task.CompletedTask;

    public PumpHouse(PumpOptions? options = null, TimeProvider? time = null, string? folder = null, ISecondLook? look = null)
    {
        time ??= TimeProvider.System;
        Data = new TestDatabase(folder: folder);
        Store = new OutboxStore(_signal);
        var clock = new SteadyClock(time);
        Pump = new OutboxPump(
            new Claimer(Data.Database, Data.Writer, look ?? SecondLook, clock, time),
            new Settler(Data.Writer, clock, time, NullLogger<Settler>.Instance),
            Sender,
            _signal,
            Brakes,
            clock,
            options ?? new PumpOptions { OverallPerSecond = 0, ChatGapMilliseconds = 0 },
            Data.Writer,
            time,
            Log);
    }

    public TestDatabase Data { get; }

    public OutboxStore Store { get; }

    public FakeSender Sender { get; } = new();

    public FakeSecondLook SecondLook { get; } = new();

    public BroadcastBrakes Brakes { get; } = new();

    public OutboxSignal Signal => _signal;

    public OutboxPump Pump { get; }

    /// <summary>What the pump has logged.</summary>
    public KeptLog<OutboxPump> Log { get; } = new();

    /// <summary>Done at every look of one who waits, such as letting a fake clock run.</summary>
    public Action AtEachLook { get; set; } = () => { };

    /// <summary>Adds chats 1 to <paramref name="count"/>; each chat's destination has the same key.</summary>
    public Task AddChatsAsync(int count) => Data.WriteAsync(connection =>
    {
        for (var id = 1; id <= count; id++)
            ReaderStore.FindOrAdd(connection, Given.Chat(id), 0, new DeliveryProfile(), 0);
    });

    /// <summary>Enqueues a reply that says <paramref name="text"/>.</summary>
    public Task<long?> ReplyAsync(long destinationId, string text, Lane lane = Lane.Replies, DateTimeOffset due = default) =>
        Data.WriteAsync(connection => Store.Enqueue(
            connection,
            new OutgoingMessage(MessageKind.Reply, lane, destinationId, $"{destinationId} {text}", new MessageContent { Html = text }, due)));

    /// <summary>Puts an alert about a story into the outbox, as planning does.</summary>
    public Task AlertAsync(long destinationId, long storyId) => Data.WriteAsync(connection => connection.Execute(
        "INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id) VALUES (1, 2, @destinationId, 0, @storyId, @storyId)",
        new { destinationId, storyId }));

    public void Start(long epoch = 1)
    {
        _running = Pump.RunAsync(epoch, _stop.Token);
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!_running.IsCompleted && await ticks.WaitForNextTickAsync())
            AtEachLook();
        await _running;
    }

    /// <summary>How many rows are in a state.</summary>
    public int Count(MessageState state) =>
        Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state = @state", new { state }));

    /// <summary>Waits until so many rows are in a state.</summary>
    public Task UntilAsync(MessageState state, int count) => UntilAsync(() => Count(state) == count);

    /// <summary>Waits until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = Patience.Begin();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!isSo())
        {
            AtEachLook();
            Assert.True(await ticks.WaitForNextTickAsync(patience.Token));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Data.DisposeAsync();
        _signal.Dispose();
        _stop.Dispose();
    }
}
