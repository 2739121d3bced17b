using System.Globalization;

namespace Bot.Sources.Fetching;

/// <summary>
/// Bounds what all bodies under way hold in memory together. Small ones are free; those that grow large share a few places, each for a
/// limited time, so that servers which send much and slowly hold up only others that send much.
/// </summary>
internal sealed class LargeBodies(FetchOptions options, TimeProvider time)
{
    private readonly SemaphoreSlim _places = new(options.LargeAtOnce);

    /// <summary>From so many bytes on, a body needs a place.</summary>
    public int From => options.LargeFrom;

    /// <summary>Runs the rest of a body's reading when there is a place for it.</summary>
    /// <exception cref="FetchRefusedException">It took its place for too long.</exception>
    public async Task<T> PassAsync<T>(Func<CancellationToken, Task<T>> reading, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        using var limit = new CancellationTokenSource(options.LargeTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await reading(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchRefusedException(new SourceProblem(SourceProblemKind.NoAnswer, options.LargeTimeout.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)));
        }
        finally
        {
            _places.Release();
        }
    }
}
