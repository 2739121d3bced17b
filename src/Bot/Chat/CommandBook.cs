namespace Bot.Chat;

/// <summary>The commands by every name they have.</summary>
internal sealed class CommandBook
{
    private readonly Dictionary<string, ICommand> _byName;

    public CommandBook(IEnumerable<ICommand> commands)
    {
        All = [.. commands];
        _byName = All
            .SelectMany(command => command.Aliases.Prepend(command.Name).Select(name => (name, command)))
            .ToDictionary(pair => pair.name, pair => pair.command, StringComparer.Ordinal);
    }

    /// <summary>In the order of the menu.</summary>
    public IReadOnlyList<ICommand> All { get; }

    /// <summary>The command of a name in lower case, or null.</summary>
    public ICommand? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The command that is in the menu and whose name is the whole text, or null.</summary>
    public ICommand? FindBare(string text) =>
        text.Length <= 32 && Find(text.Trim().ToLowerInvariant()) is { MenuText: not null } command ? command : null;
}
