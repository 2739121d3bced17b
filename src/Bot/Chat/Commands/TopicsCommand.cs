using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/topics: the picker.</summary>
internal sealed class TopicsCommand(TopicPicker picker) : ICommand
{
    public string Name => "topics";

    public IReadOnlyList<string> Aliases => ["topic"];

    public TextKey? MenuText => MenuTexts.Topics;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => [Answer.Say(picker.Render(connection, word, page: 1))]));
}
