using System.Text.RegularExpressions;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Methods;

/// <summary>Reads the scope, language and commands of the command-menu methods.</summary>
internal static partial class CommandsInput
{
    /// <summary>A key that names the scope, such as "default" or "chat:1".</summary>
    public static string Scope(Parameters parameters, ChatAccess access)
    {
        var scope = parameters.Json("scope", ApiJson.Default.BotCommandScope, "BotCommandScope") ?? new BotCommandScope();
        switch (scope.Type)
        {
            case "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators":
                return scope.Type;
            case "chat" or "chat_administrators" or "chat_member":
                var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["chat_id"] = scope.ChatId?.ToString() ?? "" };
                var room = access.Find(new Parameters(fields, null, new Dictionary<string, UploadedFile>()));
                return scope.Type == "chat_member" ? $"{scope.Type}:{room.Chat.Id}:{scope.UserId}" : $"{scope.Type}:{room.Chat.Id}";
            default:
                throw ApiException.BadRequest("can't parse BotCommandScope: Unsupported type specified");
        }
    }

    public static string Language(Parameters parameters)
    {
        var language = parameters.Text("language_code") ?? "";
        return language.Length == 0 || Languages().IsMatch(language)
            ? language
            : throw ApiException.BadRequest("invalid language code specified");
    }

    public static IReadOnlyList<BotCommandObject> Commands(Parameters parameters)
    {
        var commands = parameters.Json("commands", ApiJson.Default.IReadOnlyListBotCommandObject, "BotCommand") ?? [];
        if (commands.Count > 100)
            throw ApiException.BadRequest("BOT_COMMANDS_TOO_MUCH");
        return [.. commands.Select(Check)];
    }

    private static BotCommandObject Check(BotCommandObject? given)
    {
        if (given is null)
            throw ApiException.BadRequest("can't parse BotCommand: expected an Object");
        var command = given with { Command = given.Command.TrimStart('/'), Description = given.Description.Trim() };
        if (!Names().IsMatch(command.Command))
            throw ApiException.BadRequest("BOT_COMMAND_INVALID");
        return command.Description.Length is >= 1 and <= 256 ? command : throw ApiException.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex Names();

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Languages();
}
