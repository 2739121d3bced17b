using Bot.Sources.Feeds.Polling;
using Bot.Sources.Opml;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>What adding a list would do.</summary>
/// <param name="New">The feeds that would be added, each address once.</param>
/// <param name="Known">How many are listed already.</param>
/// <param name="Problems">The entries that cannot be used.</param>
internal sealed record FeedListSurvey(IReadOnlyList<OpmlEntry> New, int Known, IReadOnlyList<OpmlProblem> Problems)
{
    /// <summary>Holds a document against the sources there are. Any connection will do.</summary>
    public static FeedListSurvey Of(SqliteConnection connection, OpmlDocument document)
    {
        var entries = document.Entries.DistinctBy(entry => entry.Address.AbsoluteUri).ToList();
        var added = entries.Where(entry => !IsListed(FeedStore.FindAt(connection, entry.Address))).ToList();
        return new FeedListSurvey(added, entries.Count - added.Count, document.Problems);
    }

    private static bool IsListed(FeedRow? feed) => feed is { State: FeedState.Active or FeedState.Paused or FeedState.Gone };
}
