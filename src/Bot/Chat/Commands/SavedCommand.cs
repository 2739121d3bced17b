using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/saved: the stories the chat saved.</summary>
internal sealed class SavedCommand(Database database, SavedList list) : ICommand
{
    public string Name => "saved";

    public IReadOnlyList<string> Aliases => ["bookmarks"];

    public TextKey? MenuText => MenuTexts.Saved;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        using var reader = database.OpenReader();
        return Task.FromResult(Reaction.Of(Answer.Say(list.Render(reader, word, page: 1))));
    }
}
