using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>Something a person can ask for with a slash.</summary>
internal interface ICommand
{
    /// <summary>Without the slash: <c>[a-z0-9_]</c>, 1 to 32 (Bot API, BotCommand).</summary>
    string Name { get; }

    /// <summary>Other names that do the same.</summary>
    IReadOnlyList<string> Aliases => [];

    /// <summary>Its line in Telegram's menu; null: it is not in the menu.</summary>
    TextKey? MenuText { get; }

    /// <summary>Its line in the menu of those alone whom it is open to; null: it is not there.</summary>
    TextKey? OwnMenuText => null;

    /// <summary>In a group only its admins may use it.</summary>
    bool ChangesChat { get; }

    /// <summary>To others it does not exist.</summary>
    bool IsOpenTo(ReaderWord word) => true;

    /// <summary>Works out what to do and say; <see cref="ReaderWord.Text"/> holds what follows the command.</summary>
    Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken);
}
