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

    /// <summary>English stands for every language without texts, which Telegram asks for with an empty code.</summary>
    private async Task RegisterAsync(Wording wording, CancellationToken cancellationToken)
    {
        var code = wording.Language == TextCatalogue.DefaultLanguage ? null : wording.Language;
        var menu = commands.All
            .Where(command => command.MenuText is not null)
            .Select(command => new BotCommand(command.Name, command.MenuText is { } key ? wording.Plain(key) : ""));
        await client.SetMyCommands(menu, languageCode: code, cancellationToken: cancellationToken);
        await client.SetMyDescription(Cut(wording.Plain(MenuTexts.Description), MaxDescription), code, cancellationToken);
        await client.SetMyShortDescription(Cut(wording.Plain(MenuTexts.ShortDescription), MaxShortDescription), code, cancellationToken);
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    [LoggerMessage(LogLevel.Warning, "The menu of commands and the description could not be registered; the bot works without them.")]
    private partial void LogRefused(Exception exception);
}
