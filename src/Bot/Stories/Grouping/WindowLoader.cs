using Microsoft.Data.Sqlite;

namespace Bot.Stories.Grouping;

/// <summary>Builds the window anew from what is stored, as it was.</summary>
internal static class WindowLoader
{
    /// <summary>Reads the stories of the window that ends at an instant.</summary>
    public static StoryWindow Load(SqliteConnection connection, DateTimeOffset now, StoryThresholds thresholds)
    {
        var (rarity, learnedUpTo) = StoryTermStore.Rarity(connection);
        var window = new StoryWindow(rarity, thresholds);
        foreach (var row in StoryTermStore.Since(connection, (now - StoryWindow.Length).ToUnixTimeMilliseconds()))
        {
            if (ArticleTermsCode.Read(row.Terms) is not { } terms)
                continue;
            window.Recall(row.StoryId, row.CoverageId, terms, DateTimeOffset.FromUnixTimeMilliseconds(row.At), learn: row.ArticleId > learnedUpTo);
            if (row.State != StoryState.Open)
                window.Close(row.StoryId);
        }

        return window;
    }
}
