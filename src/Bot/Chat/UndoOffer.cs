using System.Globalization;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>What Undo does: follow these rules again, or unfollow them. Kept among the offers as <c>+1:0,2:1</c> or <c>-1,2</c>.</summary>
/// <param name="Follow">Undo follows them again; otherwise it unfollows them.</param>
/// <param name="Rules">The rules, with their scope where they are followed again.</param>
internal sealed record UndoOffer(bool Follow, IReadOnlyList<(long RuleId, SubscriptionScope Scope)> Rules)
{
    /// <summary>Keeps the offer and returns its key.</summary>
    public long Keep(SqliteConnection connection, long chatId, DateTimeOffset now)
    {
        var rules = Rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.RuleId}:{(int)rule.Scope}"));
        return OfferStore.Add(connection, chatId, (Follow ? "+" : "-") + string.Join(',', rules), now.ToUnixTimeMilliseconds());
    }

    /// <summary>Reads a kept offer; null where it is none of this kind.</summary>
    public static UndoOffer? Read(string? payload)
    {
        if (payload is not ['+' or '-', .. var list])
            return null;
        var rules = new List<(long, SubscriptionScope)>();
        foreach (var rule in list.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = rule.Split(':');
            if (parts.Length == 2 && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ruleId) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var scope))
                rules.Add((ruleId, (SubscriptionScope)scope));
        }

        return new UndoOffer(payload[0] == '+', rules);
    }
}
