using Bot.Texts;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Chat;

/// <summary>Tells Telegram what to show before anything is typed: the menu of commands and the descriptions, in every language.</summary>
internal sealed partial class CommandMenu(ITelegramBotClient client, CommandBook commands, TextCatalogue texts, ILogger<CommandMenu> logger)
{
    private const int MaxDescription = 512;
    private const int MaxShortDescription = 120;

    /// <summary>Registers all of it. What Telegram refuses is told; the bot works without.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var language in texts.Languages)
                await RegisterAsync(texts.For(language), cancellationToken);
        }
        catch (RequestException exception)
        {
            LogRefused(exception);
        }
    }

    /// <summary>Registers, in their own chats with the bot, the commands that are open to certain people only. Those who never wrote to the bot go without.</summary>
    public async Task RegisterForAsync(IReadOnlyCollection<long> people, CancellationToken cancellationToken)
    {
        foreach (var person in people)
        {
            try
            {
                foreach (var language in texts.Languages)
                    await client.SetMyCommands(Menu(texts.For(language), own: true), BotCommandScope.Chat(person), Code(language), cancellationToken);
            }
            catch (RequestException exception)
            {
                LogRefusedFor(exception.Message, person);
            }
        }
    }

    /// <summary>English stands for every language without texts, which Telegram asks for with an empty code.</summary>
    private async Task RegisterAsync(Wording wording, CancellationToken cancellationToken)
    {
        var code = Code(wording.Language);
        await client.SetMyCommands(Menu(wording, own: false), languageCode: code, cancellationToken: cancellationToken);
        await client.SetMyDescription(Cut(wording.Plain(MenuTexts.Description), MaxDescription), code, cancellationToken);
        await client.SetMyShortDescription(Cut(wording.Plain(MenuTexts.ShortDescription), MaxShortDescription), code, cancellationToken);
    }

    private IEnumerable<BotCommand> Menu(Wording wording, bool own) => commands.All
        .Select(command => (command.Name, Text: command.MenuText ?? (own ? command.OwnMenuText : null)))
        .Where(command => command.Text is not null)
        .Select(command => new BotCommand(command.Name, command.Text is { } key ? wording.Plain(key) : ""));

    private static string? Code(string language) => language == TextCatalogue.DefaultLanguage ? null : language;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    [LoggerMessage(LogLevel.Warning, "The menu of commands and the description could not be registered; the bot works without them.")]
    private partial void LogRefused(Exception exception);

    [LoggerMessage(LogLevel.Information, "The menu of person {PersonId} could not be registered ({Problem}); it is tried again at the next start.")]
    private partial void LogRefusedFor(string problem, long personId);
}
