using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/start, alone or from a deep link with a payload (Bot API, "Deep linking").</summary>
internal sealed class StartCommand(IEnumerable<StartPayload> payloads, Welcome welcome, OutboxStore outbox) : ICommand
{
    private const int MaxPayload = 64;

    public string Name => "start";

    public TextKey? MenuText => MenuTexts.Start;

    public bool ChangesChat => false;

    /// <summary>Shows what the payload leads to, or the welcome. Coming back lifts the silence of /stop.</summary>
    public async Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        if (word.Text.Length is > 0 and <= MaxPayload
            && payloads.FirstOrDefault(payload => word.Text.StartsWith(payload.Prefix, StringComparison.Ordinal)) is { } known
            && await known.ReactAsync(word.Text[known.Prefix.Length..], word, cancellationToken) is { } reaction)
            return reaction;
        return new Reaction(connection =>
        {
            if (!word.IsPrivate || !word.Destination.Paused)
                return [welcome.Say(word)];
            Following.Resume(connection, word, outbox);
            return [welcome.Again(connection, word) ?? welcome.Say(word)];
        });
    }
}
