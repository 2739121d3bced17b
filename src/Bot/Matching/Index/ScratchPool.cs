using System.Collections.Concurrent;

namespace Bot.Matching.Index;

/// <summary>Scratch space that waits for the next article.</summary>
internal sealed class ScratchPool
{
    private const int Most = 16;

    private readonly ConcurrentBag<Scratch> _waiting = [];

    /// <summary>One that nobody else uses.</summary>
    public Scratch Take() => _waiting.TryTake(out var scratch) ? scratch : new Scratch();

    /// <summary>Gives it back.</summary>
    public void Return(Scratch scratch)
    {
        if (_waiting.Count < Most)
            _waiting.Add(scratch);
    }
}
