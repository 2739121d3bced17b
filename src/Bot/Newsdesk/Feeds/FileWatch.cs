using Bot.Articles.Normalising;
using Bot.Outbox;
using Bot.Sources.ContentFolder;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds;

/// <summary>Tells the admins of files that cannot be read, once each and several together: the reason is what a reader of the file printed, in English.</summary>
internal sealed class FileWatch(Database database, DatabaseWriter writer, AdminNotice notice, TimeProvider time)
{
    private const int Named = 5;
    private const int LongestPath = 120;
    private const int LongestReason = 300;

    /// <summary>Does one round. What nobody could be told of yet waits for the next.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (Untold().Count > 0)
            await writer.WriteAsync(Tell, cancellationToken);
    }

    private IReadOnlyList<ContentFile> Untold()
    {
        using var reader = database.OpenReader();
        return ContentFileStore.RefusedUntold(reader);
    }

    private void Tell(SqliteConnection connection)
    {
        var now = time.GetUtcNow();
        var files = ContentFileStore.RefusedUntold(connection);
        if (notice.Tell(connection, $"files refused {now.ToUnixTimeMilliseconds()}", now, wording => Content(files, wording)) > 0)
            ContentFileStore.SetRefusedTold(connection, now);
    }

    private static MessageContent Content(IReadOnlyList<ContentFile> files, Wording wording)
    {
        var lines = files.Take(Named).Select(file => wording.Html(
            SourceTexts.FileRefused,
            ("path", CleanText.Line(file.Path, LongestPath)),
            ("reason", CleanText.Line(file.Reason, LongestReason))));
        if (files.Count > Named)
            lines = lines.Append(wording.Html(SourceTexts.FilesMore, ("count", files.Count - Named)));
        return new MessageContent { Html = wording.Html(SourceTexts.FilesRefused, ("count", files.Count), ("files", Markup.Join("\n", lines))).Html };
    }
}
