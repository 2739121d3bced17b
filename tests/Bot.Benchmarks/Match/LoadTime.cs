using Bot.Benchmarks.Delivery;
using Bot.Matching;
using Bot.Storage;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Benchmarks.Match;

/// <summary>Times what the start does: read the distinct rules from SQLite, parse and pack them. Subscriptions stay in the database; only their rules are loaded.</summary>
internal static class LoadTime
{
    /// <summary>Seconds for all rules.</summary>
    public static double Of(IEnumerable<Rule> rules)
    {
        using var folder = new BenchFolder();
        var database = new Database(folder.File("bot.db"));
        Migrator.Apply(database);
        Fill(database, rules);
        var start = TimeProvider.System.GetTimestamp();
        var index = new RuleIndex();
        using (var reader = database.OpenReader())
            index.AddRange(Parsed(RuleStore.After(reader, 0)));
        return TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }

    private static void Fill(Database database, IEnumerable<Rule> rules)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO rules (kind, text) VALUES (@kind, @text)";
        insert.Parameters.AddWithValue("@kind", (int)RuleKind.Search);
        var text = insert.Parameters.AddWithValue("@text", "");
        foreach (var rule in rules)
        {
            text.Value = rule.Canonical;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static IEnumerable<(long RuleId, Rule Rule)> Parsed(IEnumerable<FollowedRule> followed)
    {
        foreach (var row in followed)
            if (RuleParser.Parse(row.Text).Rule is { } rule)
                yield return (row.RuleId, rule);
    }
}
