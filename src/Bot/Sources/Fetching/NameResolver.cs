using System.Net;

namespace Bot.Sources.Fetching;

/// <summary>
/// Asks the system for a name's addresses. The system's call blocks its thread until the name servers answer or time out, half a minute
/// or more, and cannot be ended; on the shared threads, some dead names would stop everything else. So each has a thread of its own.
/// </summary>
internal sealed class NameResolver
{
    private const int MostAtOnce = 256;
    private const int StackBytes = 256 * 1024;

    private readonly Func<string, IPAddress[]> _ask;
    private readonly SemaphoreSlim _places = new(MostAtOnce);

    public NameResolver()
        : this(Dns.GetHostAddresses)
    {
    }

    /// <summary>A resolver over another blocking call.</summary>
    public NameResolver(Func<string, IPAddress[]> ask) => _ask = ask;

    /// <summary>The addresses. Who cancels it goes on at once; the thread ends when the system answers.</summary>
    public async Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        var answer = new TaskCompletionSource<IPAddress[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Ask(name, answer), StackBytes) { IsBackground = true, Name = "name-resolver" }.Start();
        return await answer.Task.WaitAsync(cancellationToken);
    }

    private void Ask(string name, TaskCompletionSource<IPAddress[]> answer)
    {
        try
        {
            answer.SetResult(_ask(name));
        }
        catch (Exception exception)
        {
            answer.SetException(exception);
        }
        finally
        {
            _places.Release();
        }
    }
}
