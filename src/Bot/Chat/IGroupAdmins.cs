namespace Bot.Chat;

/// <summary>Knows who runs a group.</summary>
internal interface IGroupAdmins
{
    /// <summary>Whether a person may change what the group follows.</summary>
    Task<bool> IsAdminAsync(long chatId, long personId, CancellationToken cancellationToken);
}
