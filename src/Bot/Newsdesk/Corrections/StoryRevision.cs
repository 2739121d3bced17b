using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Stories;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Corrections;

/// <summary>
/// Makes an admin's change a version of the story's article, like those that come from its source; what follows from it
/// for readers is the same. It alerts nobody who was not told of the story before.
/// </summary>
internal static class StoryRevision
{
    /// <summary>Adds the version and lets it speak for the story. Returns false where the story is gone or withdrawn. Needs the writer's connection.</summary>
    public static bool Apply(SqliteConnection connection, StoryChange change, DateTimeOffset now)
    {
        if (!StoryStore.IsOpen(connection, change.StoryId) || ArticleStore.OfStory(connection, change.StoryId)?.Article is not { } speaking)
            return false;
        var newest = ArticleStore.Newest(connection, speaking.SourceId, speaking.Identity)?.Article.Version ?? speaking.Version;
        var version = Of(speaking, change) with { Id = 0, Version = newest + 1, ReceivedAt = now };
        var articleId = ArticleStore.Add(connection, version, TextFingerprint.Of(version), quiet: true);
        ArticleStore.SetStory(connection, articleId, change.StoryId);
        if (change.Note is null)
            StoryStore.Retract(connection, change.StoryId, articleId, now.ToUnixTimeMilliseconds());
        else
            StoryStore.Join(connection, change.StoryId, version with { Id = articleId }, now.ToUnixTimeMilliseconds());
        return true;
    }

    private static Article Of(Article speaking, StoryChange change) => change.Note is { } note
        ? speaking with { CorrectionNote = CleanText.Line(note, ArticleBounds.CorrectionNote), IsCorrection = true }
        // It was not the agency who withdrew it.
        : speaking with { Status = PublicationStatus.Canceled, Dateline = speaking.Dateline is { } dateline ? dateline with { Agency = null } : null };
}
