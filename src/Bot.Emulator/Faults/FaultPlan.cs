using Bot.Emulator.Api;

namespace Bot.Emulator.Faults;

/// <summary>The faults in force: rules, limits and announced waits.</summary>
internal sealed class FaultPlan(TimeProvider time)
{
    private volatile IReadOnlyList<ActiveFault> _rules = [];
    private volatile RateLimits? _limits;

    public IReadOnlyList<ActiveFault> Rules => _rules;

    public LimitSettings? Limits => _limits?.Settings;

    public Waits Waits { get; private set; } = new(time);

    /// <summary>Adds rules, and sets the limits where some are given.</summary>
    public void Add(FaultRequest request)
    {
        _rules = [.. request.Replace ? [] : _rules, .. request.Rules.Select(rule => new ActiveFault(rule))];
        if (request.Limits is { } limits)
            _limits = new RateLimits(limits, time);
        else if (request.Replace)
            _limits = null;
    }

    /// <summary>Back to a server without faults; announced waits are forgotten.</summary>
    public void Clear()
    {
        (_rules, _limits) = ([], null);
        Waits = new Waits(time);
    }

    /// <summary>The rule that strikes this call, if any.</summary>
    public FaultStrike? Draw(string method, MethodKind kind, long? chatId)
    {
        foreach (var rule in _rules)
        {
            if (rule.Draw(method, kind != MethodKind.Quiet, chatId) is { } strike)
                return strike;
        }
        return null;
    }

    /// <summary>Seconds to wait where a hold or a limit refuses this call.</summary>
    public int? Refuse(MethodKind kind, long? chatId, bool paid)
    {
        if (kind == MethodKind.Quiet || chatId is not { } id)
            return null;
        if (Waits.Meet(id) is { } held)
            return held;
        if (_limits?.Refuse(kind, id, paid) is not { } wait)
            return null;
        Waits.Announce(id, wait, FaultHold.None);
        return wait;
    }
}
