using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Telegram.Bot.Types;

namespace Bot.Chat;

/// <summary>Takes a press to whoever answers its button. Data that this bot did not make for this chat does nothing.</summary>
internal sealed class PressRouter
{
    private readonly Dictionary<string, IPress> _byVerb;
    private readonly CallbackSigner _signer;
    private readonly WordReader _words;
    private readonly IGroupAdmins _admins;
    private readonly TextCatalogue _texts;

    public PressRouter(IEnumerable<IPress> presses, CallbackSigner signer, WordReader words, IGroupAdmins admins, TextCatalogue texts)
    {
        _byVerb = presses.SelectMany(press => press.Handled.Select(verb => (verb, press))).ToDictionary(pair => pair.verb, pair => pair.press, StringComparer.Ordinal);
        (_signer, _words, _admins, _texts) = (signer, words, admins, texts);
    }

    /// <summary>Returns what a press brings about; null: it belongs to no message of ours.</summary>
    public async Task<Routed?> RouteAsync(long updateId, CallbackQuery query, CancellationToken cancellationToken)
    {
        if (query.Message is not { } pressed)
            return null;
        var action = _signer.Open(pressed.Chat.Id, query.Data) ?? "";
        var space = action.IndexOf(' ', StringComparison.Ordinal);
        var verb = space < 0 ? action : action[..space];
        var word = await _words.ReadAsync(updateId, query, pressed, space < 0 ? "" : action[(space + 1)..], cancellationToken);
        return new Routed(word, await ReactAsync(verb, word, query.Id, cancellationToken));
    }

    private async Task<Reaction> ReactAsync(string verb, ReaderWord word, string queryId, CancellationToken cancellationToken)
    {
        var wording = _texts.For(word.Chat.Language);
        if (!_byVerb.TryGetValue(verb, out var press) || !press.IsOpenTo(word))
            return Reaction.Of(Answer.Note(queryId, wording.Plain(ChatTexts.OldButton)));
        if (press.ChangesChat && !word.IsPrivate && !await _admins.IsAdminAsync(word.Chat.ChatId, word.PersonId, cancellationToken))
            return Reaction.Of(Answer.Note(queryId, wording.Plain(ChatTexts.OnlyGroupAdminsPress), popup: true));
        return await press.ReactAsync(verb, word, cancellationToken);
    }
}
