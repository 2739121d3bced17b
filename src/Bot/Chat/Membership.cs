using Bot.Alerts.FollowUps;
using Bot.Outbox;
using Bot.Readers;
using Microsoft.Data.Sqlite;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>The bot was let into a chat, or put out of it.</summary>
internal sealed class Membership(WordReader words, Welcome welcome)
{
    /// <summary>Suspends a chat that put the bot out; welcomes one that lets it in, with one message.</summary>
    public async Task<Routed?> RouteAsync(long updateId, ChatMemberUpdated change, CancellationToken cancellationToken)
    {
        if (change.Chat.Type == ChatType.Channel)
            return null;
        var word = await words.ReadAsync(updateId, change, cancellationToken);
        var isIn = IsIn(change.NewChatMember);
        if (!isIn)
            return new Routed(word, new Reaction(connection => PutOut(connection, word, change.NewChatMember.Status)));
        return IsIn(change.OldChatMember) ? null : new Routed(word, new Reaction(connection => LetIn(connection, word)));
    }

    private static bool IsIn(ChatMember member) => member.Status switch
    {
        ChatMemberStatus.Left or ChatMemberStatus.Kicked => false,
        ChatMemberStatus.Restricted => member is ChatMemberRestricted { IsMember: true },
        _ => true,
    };

    private static IReadOnlyList<Answer> PutOut(SqliteConnection connection, ReaderWord word, ChatMemberStatus status)
    {
        ReaderStore.Suspend(connection, word.Chat.ChatId, status == ChatMemberStatus.Kicked ? "blocked" : "removed");
        return [];
    }

    private IReadOnlyList<Answer> LetIn(SqliteConnection connection, ReaderWord word)
    {
        var returned = ReaderStore.Restore(connection, word.Chat.ChatId);
        if (returned)
            MissedEdits.Add(connection, word.Chat.ChatId, word.At.ToUnixTimeMilliseconds());
        if (returned && welcome.Again(connection, word) is { } again)
            return [again];
        return word.IsPrivate ? [] : [welcome.Say(word)];
    }
}
