using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Telegram.Bot;

namespace Bot.Benchmarks.Delivery;

/// <summary>Pump, second look, rendering and sender as the product puts them together, over one database and one server.</summary>
internal sealed class Postbox : IAsyncDisposable
{
    private readonly HttpClient _http;

    public Postbox(Database database, string baseUrl, PumpOptions options, int connections, TimeSpan? timeout = null)
    {
        Database = database;
        Writer = new DatabaseWriter(database, TimeProvider.System);
        Signal = new OutboxSignal();
        Store = new OutboxStore(Signal);
        _http = Client(connections, timeout);
        var time = TimeProvider.System;
        var clock = new SteadyClock(time);
        var links = new StoryLinks("", "sample_bot");
        var dueTimes = new DueTimes(DateTimeZoneProviders.Tzdb);
        var faces = new StoryFaces(database);
        var stories = new StoriesRenderer(new AlertRenderer(links), new SeveralRenderer(links), new TopicNames(database, new LiveCatalogue()));
        var night = new NightWatch(database, dueTimes, time);
        var texts = TextCatalogue.Of();
        var followUps = new FollowUpRenderer(new SentMessages(database, time), faces, stories, new DevelopmentRenderer(new FollowedStories(database), night), night, texts);
        var renderer = new ParcelRenderer(new ArticleShelf(database), faces, stories, followUps, night, texts);
        Pump = new OutboxPump(
            new Claimer(database, Writer, new SecondLook(dueTimes, options), clock, time),
            new Settler(Writer, clock, time, NullLogger<Settler>.Instance),
            new TelegramSender(Bot(_http, baseUrl), renderer, new KeyboardMaker(new CallbackSigner(new byte[32]))),
            Signal,
            new BroadcastBrakes(),
            clock,
            options,
            Writer,
            time,
            NullLogger<OutboxPump>.Instance);
    }

    public Database Database { get; }

    public DatabaseWriter Writer { get; }

    public OutboxSignal Signal { get; }

    public OutboxStore Store { get; }

    public OutboxPump Pump { get; }

    public static HttpClient Client(int connections, TimeSpan? timeout = null) => new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false })
    {
        Timeout = timeout ?? TimeSpan.FromSeconds(20),
    };

    public static TelegramBotClient Bot(HttpClient http, string baseUrl) => new(
        new TelegramBotClientOptions("123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", baseUrl) { RetryThreshold = 0, RetryCount = 0 },
        http);

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        Signal.Dispose();
        _http.Dispose();
    }
}
