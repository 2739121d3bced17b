using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Alerts;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Chat;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Tests.Support;
using Bot.Texts;
using Bot.Topics;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Bot.Tests.Chat;

/// <summary>A bot to talk to: the real room over a database of its own; what it says is read from the outbox.</summary>
internal sealed class Conversation : IAsyncDisposable
{
    public const long Admin = 7;

    private readonly TestDatabase _database = new();
    private readonly ServiceProvider _services;
    private long _lastUpdate = 1000;
    private long _lastHeard;
    private Heard? _last;

    public Conversation(Action<IServiceCollection>? more = null)
    {
        Catalogue.Replace(SomeTopics.Catalogue);
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(_database.Database)
            .AddSingleton(_database.Writer)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(Telegram.Object)
            .AddSingleton(new BotIdentity(99, "NewsBot"))
            .AddSingleton(new CallbackSigner([1, 2, 3]))
            .AddSingleton<OutboxSignal>()
            .AddSingleton<OutboxStore>()
            .AddSingleton(TextCatalogue.Load(Path.Combine(SharedData.RepositoryRoot, "content", "messages")))
            .AddSingleton(Catalogue)
            .AddSingleton(new StoryLinks("", "NewsBot"))
            .AddSingleton(new DeliveryProfile())
            .AddSingleton<AlertRenderer>()
            .AddSingleton<TopicNames>()
            .AddSingleton<SeveralRenderer>()
            .AddSingleton<StoriesRenderer>()
            .AddSingleton<StoryFaces>()
            .AddSingleton<SentMessages>()
            .AddSingleton(DateTimeZoneProviders.Tzdb)
            .AddSingleton<DueTimes>()
            .AddSingleton<NightWatch>()
            .AddSingleton<DigestPages>()
            .AddChat()
            .AddSingleton<IGroupAdmins>(new FakeGroupAdmins(Admin));
        more?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public FakeTimeProvider Time { get; } = new(Given.Time);

    /// <summary>What the bot asks of Telegram besides what it says.</summary>
    public Mock<ITelegramBotClient> Telegram { get; } = new();

    public LiveCatalogue Catalogue { get; } = new();

    public TestDatabase Database => _database;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Says something and returns all that the bot answers.</summary>
    public Task<IReadOnlyList<Heard>> SayAsync(string text, long chat = SomeUpdate.Ana, long person = SomeUpdate.Ana, string language = "en") =>
        SendAsync(SomeUpdate.Text(++_lastUpdate, text, chat, person, language));

    /// <summary>Says something and returns the one message that answers it.</summary>
    public async Task<Heard> AskAsync(string text, long chat = SomeUpdate.Ana, long person = SomeUpdate.Ana, string language = "en") =>
        Assert.Single(await SayAsync(text, chat, person, language));

    /// <summary>Presses a button of the last message with buttons and returns all that the bot answers.</summary>
    public Task<IReadOnlyList<Heard>> PressAsync(string button, long? person = null)
    {
        var shown = _last ?? throw new InvalidOperationException("Nothing with buttons was said.");
        var action = shown.Button(button).Action ?? throw new InvalidOperationException($"'{button}' opens an address.");
        return SendAsync(SomeUpdate.Press(++_lastUpdate, Get<CallbackSigner>().Sign(shown.ChatId, action), 500, shown.ChatId, person ?? SomeUpdate.Ana));
    }

    /// <summary>Sends a file and returns all that the bot answers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What Telegram hands over; null leaves what was set up.</param>
    /// <param name="size">What Telegram says its size is; null: it does not say.</param>
    /// <param name="person">Who sends it.</param>
    public Task<IReadOnlyList<Heard>> SendFileAsync(string name, string? content, long? size = null, long person = SomeUpdate.Ana)
    {
        if (content is not null)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(content);
            Telegram.Setup(client => client.SendRequest(It.IsAny<GetFileRequest>(), It.IsAny<CancellationToken>()))
                .ReturnsAsync(new TGFile { FileId = "f", FileUniqueId = "u", FilePath = "documents/f" });
            Telegram.Setup(client => client.DownloadFile("documents/f", It.IsAny<Stream>(), It.IsAny<CancellationToken>()))
                .Returns((string _, Stream to, CancellationToken cancellationToken) => to.WriteAsync(bytes, cancellationToken).AsTask());
        }

        return SendAsync(SomeUpdate.Document(++_lastUpdate, name, size, person));
    }

    /// <summary>Sends an update as it is and lets it take effect.</summary>
    public async Task<IReadOnlyList<Heard>> SendAsync(JsonObject update)
    {
        var raw = SomeUpdate.Raw(update);
        await _database.WriteAsync(connection => InboxStore.Add(connection, [raw], Time.Now()));
        while ((await Get<UpdateTurn>().TakeAsync(raw.ChatId, TestContext.Current.CancellationToken)).More)
        {
            // Until nothing waits.
        }

        if (_database.Read(connection => connection.QueryFirstOrDefault<string>("SELECT error FROM inbox WHERE attempts > 0 AND error NOT LIKE 'JsonException%'")) is { } error)
            throw new InvalidOperationException(error);

        return Hear();
    }

    /// <summary>Puts a story into the tables, as about these topics, and returns its key.</summary>
    public Task<long> PublishAsync(Article article, params IReadOnlyList<string> topics) => _database.WriteAsync(connection =>
    {
        var articleId = ArticleStore.Add(connection, article, [1], quiet: false);
        var storyId = StoryStore.Add(connection, articleId, StoryState.Open, Time.Now());
        ArticleStore.SetStory(connection, articleId, storyId);
        foreach (var slug in topics)
            connection.Execute(
                "INSERT INTO article_rules (article_id, rule_id, score, main) VALUES (@articleId, @ruleId, 9, 1)",
                new { articleId, ruleId = RuleStore.FindOrAdd(connection, RuleKind.Topic, slug) });
        return storyId;
    });

    /// <summary>Presses what a button would send; in a private chat its own person does.</summary>
    public Task<IReadOnlyList<Heard>> PressActionAsync(string action, long chat = SomeUpdate.Ana) =>
        SendAsync(SomeUpdate.Press(++_lastUpdate, Get<CallbackSigner>().Sign(chat, action), 500, chat, chat > 0 ? chat : SomeUpdate.Ana));

    /// <summary>What the chat follows, by slug or words.</summary>
    public IReadOnlyList<string> Followed(long chat = SomeUpdate.Ana) => _database.Read(connection =>
        ReaderStore.Find(connection, chat, 0) is { } destination
            ? SubscriptionStore.Of(connection, destination.DestinationId).Select(subscription => subscription.Text).ToList()
            : []);

    /// <summary>What was said since the last time this was asked.</summary>
    public IReadOnlyList<Heard> Hear()
    {
        var rows = _database.Read(connection => connection.Query<(long Id, long Kind, string Content, long Chat)>(
            """
            SELECT outbox_id, kind, content, chat_id
            FROM outbox JOIN destinations USING (destination_id)
            WHERE outbox_id > @_lastHeard AND content IS NOT NULL ORDER BY outbox_id
            """,
            new { _lastHeard }).ToList());
        var heard = rows.ConvertAll(row => new Heard(
            (MessageKind)row.Kind,
            JsonSerializer.Deserialize(row.Content, OutboxJson.Default.MessageContent) ?? new MessageContent(),
            row.Chat));
        if (rows.Count > 0)
            _lastHeard = rows[^1].Id;
        _last = heard.LastOrDefault(said => said.Content.Buttons.Count > 0) ?? _last;
        return heard;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
