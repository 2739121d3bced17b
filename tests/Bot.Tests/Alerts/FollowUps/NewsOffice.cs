using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Bot.Tests.Delivery;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Alerts.FollowUps;

/// <summary>Intake, grouping and the follow-up planner over a database of its own; readers are chats 1 to n.</summary>
internal sealed class NewsOffice : IAsyncDisposable
{
    private readonly OutboxSignal _signal = new();

    public NewsOffice()
    {
        Faces = new StoryFaces(Data.Database);
        Planner = NewPlanner();
    }

    public TestDatabase Data { get; } = new();

    public FakeTimeProvider Time { get; } = new(Given.Time);

    public StoryFaces Faces { get; }

    public FollowUpPlanner Planner { get; private set; }

    /// <summary>A process that begins anew on the same database.</summary>
    public void Restart() => Planner = NewPlanner();

    private FollowUpPlanner NewPlanner() =>
        new(Data.Database, Data.Writer, new FollowUpFinder(Data.Database, new JoiningTime(TimeSpan.FromMinutes(2)), Time, NullLogger<FollowUpFinder>.Instance), Faces, _signal, Time);

    /// <summary>Lets an article come in and be grouped; returns its story.</summary>
    public async Task<long> ArriveAsync(Article article)
    {
        await ReceiveAsync(article);
        await GroupAsync();
        return Data.Read(reader => ArticleStore.Newest(reader, article.SourceId, article.Identity))?.StoryId ?? 0;
    }

    /// <summary>Lets an article come in, be grouped and planned, and be sent to so many readers; returns its story.</summary>
    public async Task<long> SentToAsync(Article article, int readers)
    {
        await AddReadersAsync(readers);
        var story = await ArriveAsync(article);
        await AlertsAsync(story, MessageState.Sent, 1, readers);
        await PlannedAsync();
        return story;
    }

    /// <summary>Lets an article come in; it waits to be grouped.</summary>
    public Task ReceiveAsync(Article article) =>
        new ArticleIntake(Data.Writer, Time).AcceptAsync(article, quiet: false, _ => { }, TestContext.Current.CancellationToken);

    /// <summary>Groups all that waits.</summary>
    public Task GroupAsync() => new StoryGrouper(Data.Database, Data.Writer, Time).GroupWaitingAsync(TestContext.Current.CancellationToken);

    /// <summary>Notes what came and goes through all messages; marks it planned, as the alert planner does.</summary>
    public async Task FollowUpAsync()
    {
        var token = TestContext.Current.CancellationToken;
        await Planner.NoteAsync(token);
        while (await Planner.StepAsync(token))
        {
            // Until nothing waits.
        }

        await PlannedAsync();
    }

    public Task PlannedAsync() => Data.WriteAsync(connection => connection.Execute("UPDATE articles SET stage = 2 WHERE stage = 1"));

    public Task AddReadersAsync(int count) => Data.WriteAsync(connection =>
    {
        for (var id = 1; id <= count; id++)
            ReaderStore.FindOrAdd(connection, Given.Chat(id), 0, new DeliveryProfile(), 0);
    });

    /// <summary>Puts alerts about a story into the outbox for these destinations, as they stand after some time. Returns the first row.</summary>
    public Task<long> AlertsAsync(long storyId, MessageState state, int from, int to, long? carriedBy = null, MessageKind kind = MessageKind.Alert) => Data.WriteAsync(connection =>
    {
        long? first = null;
        for (var id = from; id <= to; id++)
        {
            var row = connection.QuerySingle<long>(
                """
                INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id, message_id, settled_at, carried_by)
                SELECT @kind, 2, @id, @state, 0, @storyId, article_id, CASE @state WHEN 2 THEN 1000 + @id END, CASE @state WHEN 2 THEN @now END, @carriedBy
                FROM stories WHERE story_id = @storyId RETURNING outbox_id
                """,
                new { kind, id, state, storyId, now = Time.GetUtcNow().ToUnixTimeMilliseconds(), carriedBy });
            first ??= row;
        }

        return first ?? 0;
    });

    /// <summary>What waits in the outbox of one kind: lane and destination, in order.</summary>
    public IReadOnlyList<(Lane Lane, long Destination)> Waiting(MessageKind kind) => Data.Read(connection =>
        connection.Query<(Lane, long)>("SELECT lane, destination_id FROM outbox WHERE kind = @kind AND state = 0 ORDER BY outbox_id", new { kind }).ToList());

    /// <summary>What the pump would make of the rows of a kind that wait, rendered at this moment.</summary>
    public IReadOnlyList<MessageContent> Leaving(MessageKind kind)
    {
        var ids = Data.Read(connection => connection.Query<long>("SELECT outbox_id FROM outbox WHERE kind = @kind AND state = 0", new { kind }).ToList());
        var renderer = SomeRenderer.Over(Data.Database, time: Time, faces: Faces);
        return [.. Data.Read(connection => ClaimReader.Read(connection, ids)).Select(message => renderer.Render(new Parcel(message))?.Content).OfType<MessageContent>()];
    }

    public Task ExecuteAsync(string sql) => Data.WriteAsync(connection => connection.Execute(sql));

    public async ValueTask DisposeAsync()
    {
        await Data.DisposeAsync();
        _signal.Dispose();
    }
}
