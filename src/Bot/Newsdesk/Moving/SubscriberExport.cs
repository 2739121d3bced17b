using System.Globalization;
using System.Text;
using Bot.Readers;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Moving;

/// <summary>
/// <c>bot export</c>: writes every reader and what they follow, as an import reads them. A line holds topics, or one search.
/// Taken into an empty database and written again, it is the same to the byte.
/// </summary>
internal static class SubscriberExport
{
    /// <summary>Writes the list. The bot may run meanwhile; the list shows one moment.</summary>
    /// <param name="connection">A reader of its own, inside a transaction.</param>
    /// <param name="output">Takes the list; lines end with a line feed.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static void Run(SqliteConnection connection, TextWriter output, MovingProgress progress, CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        output.Write(string.Join(',', SubscriberColumns.All) + "\n");
        using var subscriptions = SubscriptionListing.All(connection).GetEnumerator();
        var more = subscriptions.MoveNext();
        var followed = new List<Subscription>();
        foreach (var (destinationId, reader) in ReaderListing.All(connection))
        {
            cancellationToken.ThrowIfCancellationRequested();
            followed.Clear();
            for (; more && subscriptions.Current.DestinationId <= destinationId; more = subscriptions.MoveNext())
            {
                if (subscriptions.Current.DestinationId == destinationId)
                    followed.Add(subscriptions.Current.Subscription);
            }

            foreach (var (topics, rule, scope) in Lines(followed, reader.Paused))
                output.Write(Format(line.Clear(), reader, topics, rule, scope));
            progress.Step();
        }

        progress.End();
    }

    /// <summary>Who asked for silence and follows nothing has left; no list names them.</summary>
    private static IEnumerable<(string Topics, string Rule, SubscriptionScope Scope)> Lines(List<Subscription> followed, bool paused)
    {
        if (followed.Count == 0)
            return paused ? [] : [("", "", SubscriptionScope.MainSubject)];
        followed.Sort((one, other) => (one.Kind, one.Scope).CompareTo((other.Kind, other.Scope)) is var order and not 0 ? order : string.CompareOrdinal(one.Text, other.Text));
        var topics = followed.Where(one => one.Kind == RuleKind.Topic)
            .GroupBy(one => one.Scope)
            .Select(group => (string.Join(';', group.Select(one => one.Text)), "", group.Key));
        return topics.Concat(followed.Where(one => one.Kind == RuleKind.Search).Select(one => ("", one.Text, one.Scope)));
    }

    private static StringBuilder Format(StringBuilder line, ListedReader reader, string topics, string rule, SubscriptionScope scope)
    {
        line.Append(CultureInfo.InvariantCulture, $"{reader.ChatId},");
        CsvText.Append(line, topics);
        CsvText.Append(line.Append(','), rule);
        line.Append(CultureInfo.InvariantCulture, $",{reader.Language},{reader.Zone},{(reader.ThreadId == 0 ? "" : reader.ThreadId)},");
        line.Append(scope == SubscriptionScope.AnyMention ? "any," : ",").Append(reader.Paused ? "yes\n" : "\n");
        return line;
    }
}
