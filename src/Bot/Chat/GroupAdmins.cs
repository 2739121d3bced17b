using System.Collections.Concurrent;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>Asks Telegram who runs a group, and remembers the answer for a minute.</summary>
internal sealed class GroupAdmins(ITelegramBotClient client, TimeProvider time) : IGroupAdmins
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(long ChatId, long PersonId), (bool IsAdmin, DateTimeOffset Until)> _known = new();

    /// <inheritdoc/>
    public async Task<bool> IsAdminAsync(long chatId, long personId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue((chatId, personId), out var known) && known.Until > now)
            return known.IsAdmin;
        var isAdmin = await AskAsync(chatId, personId, cancellationToken);
        if (_known.Count >= MostRemembered)
            _known.Clear();
        _known[(chatId, personId)] = (isAdmin, now + Remembered);
        return isAdmin;
    }

    private async Task<bool> AskAsync(long chatId, long personId, CancellationToken cancellationToken)
    {
        try
        {
            var member = await client.GetChatMember(chatId, personId, cancellationToken);
            return member.Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;
        }
        catch (ApiRequestException exception) when (exception.ErrorCode is 400 or 403)
        {
            return false;
        }
    }
}
