using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>What follows /stop, in place: resume, or delete everything after one more question.</summary>
internal sealed class StopPress(OutboxStore outbox, TextCatalogue texts, DeliveryProfile initial) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Resume, Verbs.Forget, Verbs.ForgetNow, Verbs.ForgetNot];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(verb switch
        {
            Verbs.Resume => new Reaction(connection => [Resume(connection, word, wording)]),
            Verbs.ForgetNow => new Reaction(connection => [ForgetNow(connection, word, wording)]),
            Verbs.Forget => Reaction.Of(Answer.Edit(
                word.MessageId,
                wording.Html(ChatTexts.DeleteAsk).Html,
                [new Button(wording.Plain(ButtonTexts.DeleteNow), Verbs.ForgetNow), new Button(wording.Plain(ButtonTexts.KeepData), Verbs.ForgetNot)])),
            _ => Reaction.Of(Answer.Edit(word.MessageId, wording.Html(ChatTexts.Kept).Html, [Buttons.Resume(wording)])),
        });
    }

    private Answer Resume(SqliteConnection connection, ReaderWord word, Wording wording)
    {
        Following.Resume(connection, word, outbox);
        return Answer.Edit(word.MessageId, wording.Html(ChatTexts.Resumed).Html, [Buttons.SeeLatest(wording), Buttons.MySubscriptions(wording)]);
    }

    /// <summary>Everything goes. A bare place stays only until the farewell has left (see <see cref="Forgetting"/>).</summary>
    private Answer ForgetNow(SqliteConnection connection, ReaderWord word, Wording wording)
    {
        Forgetting.Forget(connection, word, initial);
        return Answer.Edit(word.MessageId, wording.Html(ChatTexts.Deleted).Html);
    }
}
