using System.Globalization;
using Bot.Outbox;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The chats that a broadcast did not reach, with Telegram's reasons, page by page in a message of its own.</summary>
internal static class FailedList
{
    /// <summary>Lines of a page.</summary>
    public const int PageLines = 20;

    /// <summary>Answers the button of the report with the first page, and those of a page with the next. Any connection will do.</summary>
    public static Answer Answer(SqliteConnection connection, Press press)
    {
        var asked = press.Word.Text.Split(' ') is [_, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
        var content = Render(connection, press.Broadcast.BroadcastId, Math.Max(asked, 1), press.Wording);
        return asked == 0 ? Bot.Outbox.Answer.Say(content) : press.Edit(content);
    }

    private static MessageContent Render(SqliteConnection connection, long broadcastId, int page, Wording wording)
    {
        var failed = BroadcastFailures.Read(connection, broadcastId, (page - 1) * PageLines, PageLines + 1);
        if (failed.Count == 0)
            return new MessageContent { Html = wording.Html(ReportTexts.FailedNone).Html };
        var lines = failed.Take(PageLines).Select(chat => wording.Html(
            chat.MayHaveArrived ? ReportTexts.FailedUnknown : ReportTexts.FailedLine,
            ("name", chat.Title),
            ("id", chat.ChatId.ToString(CultureInfo.InvariantCulture)),
            ("reason", chat.Reason)).Html);
        List<Button> row = [];
        if (page > 1)
            row.Add(new Button(wording.Plain(ButtonTexts.Previous), $"{BroadcastVerbs.Of(BroadcastVerbs.Failed, broadcastId)} {page - 1}"));
        if (failed.Count > PageLines)
            row.Add(new Button(wording.Plain(ButtonTexts.Next), $"{BroadcastVerbs.Of(BroadcastVerbs.Failed, broadcastId)} {page + 1}"));
        return new MessageContent
        {
            Html = string.Join('\n', lines.Prepend(wording.Html(ReportTexts.FailedTitle).Html)),
            Buttons = row.Count > 0 ? [row] : [],
        };
    }
}
