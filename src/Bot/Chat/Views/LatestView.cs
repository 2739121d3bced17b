using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Views;

/// <summary>The message that lists the latest stories.</summary>
internal sealed class LatestView(StoryLine line, TextCatalogue texts)
{
    /// <summary>Telegram's limit of a message is 4096 characters after parsing; the list stays clear of it.</summary>
    private const int MaxCharacters = 3800;

    /// <summary>Renders the list.</summary>
    /// <param name="word">Who asked, and where.</param>
    /// <param name="stories">Newest first.</param>
    /// <param name="name">What they are about; null: all there is, or all that is followed.</param>
    /// <param name="isFollowed">The chat follows what they are about.</param>
    /// <param name="buttons">What can be done with it.</param>
    public MessageContent Render(ReaderWord word, IReadOnlyList<StoredArticle> stories, string? name, bool isFollowed, params IReadOnlyList<IReadOnlyList<Button>> buttons)
    {
        var wording = texts.For(word.Chat.Language);
        if (stories.Count == 0)
            return new MessageContent { Html = Nothing(name, isFollowed, wording).Html, Buttons = buttons };
        var html = Title(name, isFollowed, wording).Html;
        for (var i = 0; i < stories.Count; i++)
        {
            var next = $"\n\n{wording.Number(i + 1)}. {line.Render(stories[i], wording, word.At).Html}";
            if (html.Length + next.Length > MaxCharacters)
                break;
            html += next;
        }

        return new MessageContent { Html = html, Buttons = buttons };
    }

    private static Markup Title(string? name, bool isFollowed, Wording wording) => name is { } about
        ? wording.Html(ChatTexts.LatestAbout, ("name", about))
        : wording.Html(isFollowed ? ChatTexts.LatestFollowed : ChatTexts.LatestAll);

    private static Markup Nothing(string? name, bool isFollowed, Wording wording) => name is { } about
        ? wording.Html(isFollowed ? ChatTexts.NothingYetFollowed : ChatTexts.NothingYet, ("name", about))
        : wording.Html(ChatTexts.NothingAtAll);
}
