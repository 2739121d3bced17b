using Bot.Articles;
using Bot.Delivery;
using Bot.Newsdesk.Corrections;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>
/// Reads what an admin wants to broadcast: the text after the command, or the message it answers. A link or a story's key at
/// the beginning or end of the text, or in the message it answers, says which story it is about.
/// </summary>
internal sealed class DraftReader(Database database, StoryFinder finder, StoryLinks links)
{
    private const int MostLinks = 10;

    /// <summary>Returns the draft, the story it is about and whether that may be shown; null where there is nothing to say.</summary>
    public (BroadcastDraft Draft, long? StoryId, bool StoryIsOpen)? Read(ReaderWord word)
    {
        using var reader = database.OpenReader();
        var (html, token) = TakeLink(word.Html, word.Text);
        var replied = word.Replied;
        var storyId = (token is null ? null : finder.Find(reader, token)?.StoryId) ?? StoryOf(reader, replied);
        var article = storyId is { } known ? ArticleStore.OfStory(reader, known)?.Article : null;
        var link = article is not null && storyId is { } id ? links.For(article, id) : Address(token);
        var draft = new BroadcastDraft { Html = html, Link = link };
        if (replied is { HasMedia: true })
            draft = draft with { MediaChatId = word.Chat.ChatId, MediaMessageId = replied.MessageId, Html = html.Length > 0 ? html : replied.Html };
        else if (html.Length == 0)
            draft = draft with { Html = article is not null ? Summary(article) : replied?.Html ?? "" };
        var open = storyId is not { } story || StoryStore.IsOpen(reader, story);
        return draft is { Html.Length: 0, HasMedia: false } ? null : (draft, article is null ? null : storyId, open);
    }

    private static string Summary(Article article) => $"{Markup.Escape(article.Headline).Html}\n{Markup.Escape(article.Summary).Html}";

    /// <summary>Takes a link or key that stands first or last off the text.</summary>
    private static (string Html, string? Token) TakeLink(string html, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return (html.Trim(), null);
        var trimmed = html.Trim();
        if (IsLink(words[^1]) && Markup.Escape(words[^1]).Html is var last && trimmed.EndsWith(last, StringComparison.Ordinal))
            return (trimmed[..^last.Length].Trim(), words[^1]);
        if (IsLink(words[0]) && Markup.Escape(words[0]).Html is var first && trimmed.StartsWith(first, StringComparison.Ordinal))
            return (trimmed[first.Length..].Trim(), words[0]);
        return (trimmed, null);
    }

    private static bool IsLink(string word) => IsKey(word) || Address(word) is not null;

    private static bool IsKey(string word) => word.StartsWith(StoryLinks.PayloadPrefix, StringComparison.Ordinal) && StoryLinks.Read(word[StoryLinks.PayloadPrefix.Length..]) is not null;

    private static string? Address(string? word) =>
        Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Host.Length > 0 ? word : null;

    private long? StoryOf(SqliteConnection reader, RepliedMessage? replied)
    {
        foreach (var action in replied?.Actions ?? [])
        {
            if (action.Split(' ') is [AlertActions.Read or AlertActions.Why or AlertActions.More, var id, ..] && long.TryParse(id, out var storyId))
                return storyId;
        }

        foreach (var link in (replied?.Links ?? []).Take(MostLinks))
        {
            if (finder.Find(reader, link)?.StoryId is { } storyId)
                return storyId;
        }

        return null;
    }
}
