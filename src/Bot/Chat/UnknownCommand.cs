using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;

namespace Bot.Chat;

/// <summary>Answers a command that does not exist.</summary>
internal sealed class UnknownCommand(CommandBook commands, TextCatalogue texts, RefusalPace refusals)
{
    /// <summary>Names the command that was probably meant; a group hears it once a minute.</summary>
    public Reaction React(string name, ReaderWord word)
    {
        if (!word.IsPrivate && !refusals.Allows(word.Chat.ChatId, ChatTexts.UnknownCommand))
            return Reaction.None;
        var wording = texts.For(word.Chat.Language);
        return Reaction.Of(Answer.Say(Meant(name, word) is { } meant
            ? wording.Html(ChatTexts.UnknownCommandMeant, ("typed", Shown(name)), ("meant", meant)).Html
            : wording.Html(ChatTexts.UnknownCommand, ("typed", Shown(name))).Html));
    }

    private static string Shown(string name) => name.Length <= 32 ? name : name[..32];

    private string? Meant(string name, ReaderWord word) => commands.All
        .Where(command => command.MenuText is not null && command.IsOpenTo(word))
        .Select(command => (command.Name, Distance: NameDistance.Between(name, command.Name)))
        .Where(near => near.Distance <= NameDistance.Allowed(name))
        .OrderBy(near => near.Distance)
        .Select(near => near.Name)
        .FirstOrDefault();
}
