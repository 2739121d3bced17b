using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>A press of a broadcast's button.</summary>
/// <param name="Word">Who pressed, where and when.</param>
/// <param name="Broadcast">On what.</param>
/// <param name="Wording">The presser's language.</param>
internal sealed record Press(ReaderWord Word, Broadcast Broadcast, Wording Wording)
{
    /// <summary>Nothing can be done with it any more.</summary>
    public Answer Over() => Note(CardTexts.Over);

    /// <summary>A short note over the chat.</summary>
    public Answer Note(TextKey text, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Answer.Note(Word.CallbackQueryId ?? "", Wording.Plain(text, values), popup: true);

    /// <summary>The pressed message with another text.</summary>
    public Answer Edit(MessageContent content) => Answer.Edit(Word.MessageId, content);
}
