using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Command lists by scope and language. An empty language is the one for everybody.</summary>
internal sealed class CommandMenu
{
    private readonly ConcurrentDictionary<(string Scope, string Language), IReadOnlyList<BotCommandObject>> _lists = new();

    public void Set(string scope, string language, IReadOnlyList<BotCommandObject> commands) => _lists[(scope, language)] = commands;

    public void Delete(string scope, string language) => _lists.TryRemove((scope, language), out _);

    public IReadOnlyList<BotCommandObject> Get(string scope, string language) => _lists.GetValueOrDefault((scope, language)) ?? [];

    /// <summary>
    /// What a person sees in a chat: the first list that exists from the narrowest scope to the widest, in the person's
    /// language before the one for everybody (Bot API, "Determining list of commands").
    /// </summary>
    public IReadOnlyList<BotCommandObject> For(ChatObject chat, long userId, bool isAdministrator, string language)
    {
        foreach (var scope in Scopes(chat, userId, isAdministrator))
        {
            if (_lists.TryGetValue((scope, language), out var own) && own.Count > 0)
                return own;
            if (_lists.TryGetValue((scope, ""), out var common) && common.Count > 0)
                return common;
        }
        return [];
    }

    private static IEnumerable<string> Scopes(ChatObject chat, long userId, bool isAdministrator)
    {
        if (chat.Type == ChatTypes.Private)
            return [$"chat:{chat.Id}", "all_private_chats", "default"];
        string[] narrow = isAdministrator
            ? [$"chat_member:{chat.Id}:{userId}", $"chat_administrators:{chat.Id}", $"chat:{chat.Id}", "all_chat_administrators"]
            : [$"chat_member:{chat.Id}:{userId}", $"chat:{chat.Id}"];
        return [.. narrow, "all_group_chats", "default"];
    }
}
