namespace Bot.Outbox;

/// <summary>
/// Says what may leave at an instant: lanes, each chat's turn, the paces, the gate. It knows no I/O and one thread uses it.
/// Times are of the pump's monotonic clock.
/// </summary>
internal sealed class Outflow(PumpOptions options, BroadcastBrakes? brakes = null)
{
    private readonly Pace[] _paces = [new(options.OverallPerSecond), new(options.PaidPerSecond), new(0)];
    private readonly FloodJudge _judge = new();
    private int _unreachable;

    /// <summary>All may have to wait until then; the calls under way will tell.</summary>
    private TimeSpan? _suspected;

    /// <summary>What is held.</summary>
    public ReadyParcels Ready { get; } = new(options, brakes);

    /// <summary>Whether anything may leave.</summary>
    public SendGate Gate { get; } = new();

    /// <summary>Why the last call did not reach Telegram, if it did not.</summary>
    public Hindrance Hindrance { get; private set; }

    /// <summary>Calls under way.</summary>
    public int InFlight { get; private set; }

    /// <summary>Keeps a wait that Telegram asked for before the start.</summary>
    public void Inherit(long chatId, TimeSpan until)
    {
        if (chatId == PauseStore.AllChats)
            Gate.Close(until);
        else
            Ready.Pause(chatId, until);
    }

    /// <summary>Takes the next parcel to send now, or null; then <paramref name="wait"/> is shortened to when the next may.</summary>
    public Departure? Depart(TimeSpan now, ref TimeSpan wait)
    {
        if (InFlight >= options.MaxInFlight)
            return null;
        if (_suspected is { } until)
        {
            if (now < until)
            {
                Shorten(ref wait, until - now);
                return null;
            }

            Confirm(until);
        }

        if (!Gate.Allows(now))
        {
            // With the probe under way, only its answer can open the gate.
            if (Gate.ClosedUntil > now)
                Shorten(ref wait, Gate.ClosedUntil - now);
            return null;
        }

        foreach (var tariff in (ReadOnlySpan<Tariff>)[Tariff.Uncounted, Tariff.Free, Tariff.Paid])
        {
            var pace = _paces[(int)tariff];
            var paced = pace.Wait(now);
            if (paced > TimeSpan.Zero)
                Shorten(ref wait, paced);
            else if (Ready.Take(tariff, now) is { } parcel)
                return Leave(parcel, tariff, now);
            else
                pace.Rest();
        }

        if (Ready.NextWake is { } wake)
            Shorten(ref wait, wake - now);
        return null;
    }

    /// <summary>Notes how a call ended and draws the consequences for what may leave. Returns until when all must wait, where a 429 says so.</summary>
    public TimeSpan? Arrive(Departure departure, SendResult result, TimeSpan now, double chance)
    {
        InFlight--;
        _paces[(int)departure.Tariff].Arrive(departure.At, now);
        Ready.Done(departure.Parcel, now);
        Hindrance = result.Outcome switch
        {
            Outcome.Unreachable => Hindrance.Unreachable,
            Outcome.Unauthorized => Hindrance.Unauthorized,
            _ => Hindrance.None,
        };
        var reached = result.Outcome is not (Outcome.Unreachable or Outcome.Unauthorized or Outcome.RetryAfter);
        if (departure.IsProbe)
            Gate.ProbeEnded(reached);
        switch (result.Outcome)
        {
            case Outcome.RetryAfter:
                var until = now + result.Wait;
                Ready.Pause(departure.Parcel.ChatId, until);
                if (_judge.Met(departure.Parcel.ChatId, until) is { } all && (_suspected is null || all > _suspected))
                    _suspected = all;
                return Judge();
            case Outcome.Unreachable or Outcome.Unauthorized:
                Gate.Close(now + Backoff.ForLine(departure.IsProbe ? ++_unreachable : _unreachable, chance));
                return null;
            default:
                if (result.Outcome == Outcome.PaidRefused)
                    brakes?.RefusePaid(departure.Parcel.First.BroadcastId, result.Reason ?? "");
                _unreachable = 0;
                if (result.Outcome == Outcome.Sent)
                {
                    _judge.Succeeded();
                    _suspected = null;
                }

                return Judge();
        }
    }

    /// <summary>
    /// Takes out what must wait in the tables, where a change of settings and later messages can meet it, and what may not
    /// leave any more.
    /// </summary>
    public Settlement[] TakeBack(TimeSpan now, SteadyClock clock)
    {
        List<Settlement> back = [];
        foreach (var (parcel, freeAt) in Ready.TakeOverdue())
            back.AddRange(parcel.Messages.Select(message => Settlement.Back(message.OutboxId, clock.InstantOf(freeAt))));
        foreach (var (parcel, brake) in Ready.TakeBraked())
            back.Add(BroadcastQueue.Braked(parcel.First, brake));
        if (!Gate.IsOpen && Gate.ClosedUntil - now >= ReadyParcels.LongestPark)
            back.AddRange(Ready.Drain().SelectMany(parcel => parcel.Messages).Select(message => Settlement.Back(message.OutboxId)));
        return [.. back];
    }

    private Departure Leave(Parcel parcel, Tariff tariff, TimeSpan now)
    {
        InFlight++;
        _paces[(int)tariff].Leave(now);
        return new Departure(parcel, tariff, now, Gate.Leave());
    }

    /// <summary>
    /// A call that is under way when the last of the chats met its 429 left before that: if it succeeds, not all were bound.
    /// Until the last of these has ended nothing new leaves.
    /// </summary>
    private TimeSpan? Judge() => _suspected is { } until && InFlight == 0 ? Confirm(until) : null;

    private TimeSpan Confirm(TimeSpan until)
    {
        _suspected = null;
        Gate.Close(until);
        return until;
    }

    private static void Shorten(ref TimeSpan wait, TimeSpan other)
    {
        if (other < wait)
            wait = other;
    }
}
