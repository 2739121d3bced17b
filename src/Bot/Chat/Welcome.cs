using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>The first thing the bot says in a chat.</summary>
internal sealed class Welcome(DeliveryProfile initial, TextCatalogue texts)
{
    private const int Evening = 17 * 60;

    /// <summary>Says what the bot does and offers the first step.</summary>
    public Answer Say(ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        return Answer.Say(
            wording.Html(word.IsPrivate ? ChatTexts.Welcome : ChatTexts.WelcomeGroup, ("pace", Pace(wording))).Html,
            [Buttons.ChooseTopics(wording), Buttons.SeeLatest(wording)]);
    }

    /// <summary>Says to one who comes back that alerts go on; null where nothing is followed yet.</summary>
    public Answer? Again(SqliteConnection connection, ReaderWord word)
    {
        var follows = SubscriptionStore.Of(connection, word.Destination.DestinationId).Count;
        var wording = texts.For(word.Chat.Language);
        return follows == 0 ? null : Answer.Say(wording.Html(ChatTexts.BackAgain, ("count", follows)).Html, [Buttons.MySubscriptions(wording)]);
    }

    /// <summary>What a new reader will get: so many a day and the rest in a digest, or all at once.</summary>
    private Markup Pace(Wording wording) => initial switch
    {
        { DailyLimit: 0 } => wording.Html(ChatTexts.PaceAtOnce),
        { DigestTimes: [>= Evening] } => wording.Html(ChatTexts.PaceEvening, ("count", initial.DailyLimit)),
        _ => wording.Html(ChatTexts.PaceDigest, ("count", initial.DailyLimit), ("time", Rhythm.Times(initial))),
    };
}
