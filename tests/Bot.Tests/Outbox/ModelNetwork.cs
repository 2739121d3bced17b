using Bot.Outbox;

namespace Bot.Tests.Outbox;

/// <summary>Runs an outflow against a modelled Telegram: a chat for every message, answers after some milliseconds, no real time.</summary>
internal sealed class ModelNetwork(double perSecond, Random chance, int quickest, int slowest)
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(0.1);

    private readonly Outflow _flow = new(new PumpOptions { OverallPerSecond = perSecond });
    private readonly PriorityQueue<(Departure Departure, TimeSpan? Wait), TimeSpan> _answers = new();
    private long _lastChat;

    /// <summary>Messages that arrived.</summary>
    public int Accepted { get; private set; }

    /// <summary>When sends were answered 429.</summary>
    public List<TimeSpan> Refused { get; } = [];

    /// <summary>How often all had to wait.</summary>
    public int PausesOfAll { get; private set; }

    /// <summary>Runs with something always waiting.</summary>
    /// <param name="length">How long.</param>
    /// <param name="wait">The wait that a send at an instant is answered with; null: it arrives.</param>
    public void Run(TimeSpan length, Func<TimeSpan, TimeSpan?> wait)
    {
        var now = TimeSpan.Zero;
        while (now < length)
        {
            while (_answers.TryPeek(out var answer, out var at) && at <= now)
            {
                _answers.Dequeue();
                Answer(answer.Departure, answer.Wait, now);
            }

            now += Depart(now, wait);
        }
    }

    private void Answer(Departure departure, TimeSpan? wait, TimeSpan now)
    {
        var result = wait is { } asked ? new SendResult(Outcome.RetryAfter) { Wait = asked } : new SendResult(Outcome.Sent);
        if (wait is null)
            Accepted++;
        if (_flow.Arrive(departure, result, now, 0.5) is not null)
            PausesOfAll++;
    }

    private TimeSpan Depart(TimeSpan now, Func<TimeSpan, TimeSpan?> wait)
    {
        while (_flow.Ready.Count(Lane.Alerts) < 50)
            _flow.Ready.Add(SomeMessage.Alert(++_lastChat, _lastChat));
        _flow.Ready.WakeChats(now);
        _flow.Ready.TakeOverdue();
        var pause = TimeSpan.FromSeconds(1);
        while (_flow.Depart(now, ref pause) is { } departure)
        {
            var asked = wait(now);
            if (asked is not null)
                Refused.Add(now);
            _answers.Enqueue((departure, asked), now + TimeSpan.FromMilliseconds(chance.Next(quickest, slowest + 1)));
        }

        if (_answers.TryPeek(out _, out var next) && next - now < pause)
            pause = next - now;
        return pause > Least ? pause : Least;
    }
}
