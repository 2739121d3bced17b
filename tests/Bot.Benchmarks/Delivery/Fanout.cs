using Bot.Alerts;
using Bot.Outbox;
using Bot.Storage;

namespace Bot.Benchmarks.Delivery;

/// <summary>A database in which one article waits for many chats.</summary>
internal static class Fanout
{
    /// <summary>Makes the database: chats 1 to <paramref name="chats"/> follow a search that one article met, and each has its alert in the outbox.</summary>
    public static Database Create(string path, int chats)
    {
        var database = new Database(path);
        Migrator.Apply(database);
        using var connection = database.OpenWriter();
        Audience.AddChats(connection, chats);
        var rule = Audience.Follow(connection, "harbour", chats);
        var article = Audience.Publish(connection, "harbour", 1);
        using var transaction = connection.BeginTransaction(deferred: false);
        AlertStore.SetMatches(connection, article, [new(rule, 1, MainSubject: true)]);
        var plan = new AlertPlan(1, article, 0, chats, [new ProfileDue(1, 0, MessageKind.Alert, Lane.Alerts)]);
        AlertStore.Promise(connection, plan, new KeyRange(0, chats), new DueTable());
        Articles.ArticleStore.SetStage(connection, article, Articles.ArticleStage.Planned);
        transaction.Commit();
        return database;
    }
}
