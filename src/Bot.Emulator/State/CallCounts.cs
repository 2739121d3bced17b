using System.Collections.Concurrent;

namespace Bot.Emulator.State;

/// <summary>How many calls came and how they ended, by method and answer code.</summary>
internal sealed class CallCounts
{
    private readonly ConcurrentDictionary<string, long> _calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, long> _answers = new();

    public IReadOnlyDictionary<string, long> Calls => _calls;

    public IReadOnlyDictionary<int, long> Answers => _answers;

    /// <summary>Counts a finished call; code 0 stands for an answer that a fault withheld.</summary>
    public void Count(string method, int code)
    {
        _calls.AddOrUpdate(method, 1, (_, count) => count + 1);
        _answers.AddOrUpdate(code, 1, (_, count) => count + 1);
    }
}
