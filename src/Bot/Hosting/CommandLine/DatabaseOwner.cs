using Bot.Hosting.Settings;
using Bot.Storage;

namespace Bot.Hosting.CommandLine;

/// <summary>Takes the database for a verb that writes.</summary>
internal static class DatabaseOwner
{
    /// <summary>Owns the database, or says that the bot does: a writer beside a running bot would keep its readers waiting.</summary>
    /// <exception cref="SettingsException">The bot runs on it.</exception>
    public static async Task<OwnerLock> TakeAsync(Database database, CancellationToken cancellationToken)
    {
        using var taken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            return await OwnerLock.AcquireAsync(database, taken.Cancel, TimeProvider.System, taken.Token);
        }
        catch (OperationCanceledException owned) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SettingsException($"The bot runs on '{database.Path}'. Stop it, import, and start it again; readers miss nothing meanwhile.", owned);
        }
    }
}
