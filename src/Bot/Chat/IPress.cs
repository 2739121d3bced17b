using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>Answers presses of buttons.</summary>
internal interface IPress
{
    /// <summary>The first words of the actions it answers.</summary>
    IReadOnlyList<string> Handled { get; }

    /// <summary>In a group only its admins may press.</summary>
    bool ChangesChat { get; }

    /// <summary>The button does nothing for others.</summary>
    bool IsOpenTo(ReaderWord word) => true;

    /// <summary>Works out what to do and say; <see cref="ReaderWord.Text"/> holds what follows the verb.</summary>
    Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken);
}
