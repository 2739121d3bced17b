using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>The first thing the bot says in a chat.</summary>
internal sealed class Welcome(TextCatalogue texts)
{
    /// <summary>Says what the bot does and offers the first step.</summary>
    public Answer Say(ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        return Answer.Say(
            wording.Html(word.IsPrivate ? ChatTexts.Welcome : ChatTexts.WelcomeGroup).Html,
            [Buttons.ChooseTopics(wording), Buttons.SeeLatest(wording)]);
    }
}
