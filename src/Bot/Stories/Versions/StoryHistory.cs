using Bot.Articles;
using Microsoft.Data.Sqlite;

namespace Bot.Stories.Versions;

/// <summary>Derives from the stored versions of an article what messages say of its past.</summary>
internal static class StoryHistory
{
    /// <summary>Versions looked back on; of a live report with more, the oldest no longer matter.</summary>
    private const int MostVersions = 12;

    private const int MostNames = 3;

    /// <summary>Returns the marks of a story for which an article speaks. Any connection will do.</summary>
    public static StoryMarks Marks(SqliteConnection connection, long storyId, Article speaking)
    {
        var others = ArticleStore.OtherOutlets(connection, storyId, speaking.SourceId, speaking.Identity);
        IReadOnlyList<Article> versions = speaking.Version == 1
            ? []
            : [.. ArticleStore.Versions(connection, speaking.SourceId, speaking.Identity, speaking.Version, MostVersions).Reverse().Select(stored => stored.Article)];
        return Of(versions) with
        {
            Also = [.. others.Except([speaking.Outlet ?? ""], StringComparer.OrdinalIgnoreCase).Take(MostNames)],
        };
    }

    /// <summary>Goes through versions, oldest first. Pure.</summary>
    public static StoryMarks Of(IReadOnlyList<Article> versions)
    {
        var marks = StoryMarks.None;
        foreach (var (before, after) in versions.Zip(versions.Skip(1)))
        {
            var change = VersionChange.Of(before, after);
            if (change.Kind == ChangeKind.Update)
                marks = marks with { UpdatedAt = after.ReceivedAt };
            else if (change.Kind == ChangeKind.Correction)
                marks = marks with { UpdatedAt = null, Correction = new CorrectionMark(after.ReceivedAt, change.Note, change.Headline) };
        }

        return marks;
    }
}
