using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>The message that lists the stories a chat saved, with a button to remove each.</summary>
internal sealed class SavedList(SavedLine line, TextCatalogue texts)
{
    /// <summary>How many a page shows: with the longest headlines there are it stays clear of Telegram's 4096 characters.</summary>
    public const int PageSize = 5;

    private const int ButtonsInRow = 3;

    /// <summary>Renders a page; with the key of an offer, what was just removed can be brought back. Any connection will do.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word, int page, long? undoId = null)
    {
        var wording = texts.For(word.Chat.Language);
        var saved = SavedStoryStore.Of(connection, word.Destination.DestinationId);
        var pages = Math.Max(1, (saved.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var first = (page - 1) * PageSize;
        var shown = saved.Skip(first).Take(PageSize).ToList();
        var parts = new List<string>();
        if (undoId is not null)
            parts.Add(wording.Html(SavedTexts.Removed).Html);
        parts.Add(wording.Html(saved.Count == 0 ? SavedTexts.None : SavedTexts.Title, ("count", saved.Count)).Html);
        parts.AddRange(shown.Select((story, i) => $"{wording.Number(first + i + 1)}. {line.Render(connection, story, wording, word.At).Html}"));
        if (pages > 1)
            parts.Add(wording.Html(ChatTexts.PageOf, ("page", page), ("pages", pages)).Html);
        return new MessageContent { Html = string.Join("\n\n", parts), Buttons = Rows(shown, first, page, pages, undoId, wording) };
    }

    private static List<IReadOnlyList<Button>> Rows(IReadOnlyList<SavedStory> shown, int first, int page, int pages, long? undoId, Wording wording)
    {
        List<IReadOnlyList<Button>> rows = [.. shown.Select((story, i) => Remove(story, first + i + 1, page, wording)).Chunk(ButtonsInRow)];
        var turn = new List<Button>();
        if (page > 1)
            turn.Add(new Button(wording.Plain(ButtonTexts.Previous), Buttons.Action(Verbs.Saved, page - 1)));
        if (page < pages)
            turn.Add(new Button(wording.Plain(ButtonTexts.Next), Buttons.Action(Verbs.Saved, page + 1)));
        if (turn.Count > 0)
            rows.Add(turn);
        if (undoId is { } offerId)
            rows.Add([new Button(wording.Plain(ButtonTexts.Undo), Buttons.Action(Verbs.UndoRemoveSaved, offerId, page))]);
        if (shown.Count == 0)
            rows.Add([Buttons.SeeLatest(wording)]);
        return rows;
    }

    private static Button Remove(SavedStory story, int number, int page, Wording wording) =>
        new(wording.Plain(ButtonTexts.Remove, ("number", number)), Buttons.Action(Verbs.RemoveSaved, story.StoryId, page));
}
