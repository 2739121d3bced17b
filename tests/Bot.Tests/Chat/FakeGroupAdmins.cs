using Bot.Chat;

namespace Bot.Tests.Chat;

/// <summary>One person runs every group.</summary>
internal sealed class FakeGroupAdmins(long admin) : IGroupAdmins
{
    public Task<bool> IsAdminAsync(long chatId, long personId, CancellationToken cancellationToken) => Task.FromResult(personId == admin);
}
