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

    /// <summary>What is held.</summary>
    public ReadyParcels Ready { get; } = new(options, brakes);

    /// <summary>Whether anything may leave.</summary>
    public SendGate Gate { get; } = new();

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
        if (!Gate.Allows(now))
        {
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
        var reached = result.Outcome is not (Outcome.Unreachable or Outcome.Unauthorized or Outcome.RetryAfter);
        if (departure.IsProbe)
            Gate.ProbeEnded(reached);
        switch (result.Outcome)
        {
            case Outcome.RetryAfter:
                var until = now + result.Wait;
                Ready.Pause(departure.Parcel.ChatId, until);
                if (departure.IsProbe)
                    Gate.Close(until);
                return Judge(departure.Parcel.ChatId, until);
            case Outcome.Unreachable or Outcome.Unauthorized:
                Gate.Close(now + Backoff.ForLine(departure.IsProbe ? ++_unreachable : _unreachable, chance));
                return null;
            default:
                if (result.Outcome == Outcome.PaidRefused)
                    brakes?.RefusePaid(departure.Parcel.First.BroadcastId, result.Reason ?? "");
                _unreachable = 0;
                if (result.Outcome == Outcome.Sent)
                    _judge.Succeeded();
                return null;
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

    private TimeSpan? Judge(long chatId, TimeSpan until)
    {
        if (_judge.Met(chatId, until) is not { } all)
            return null;
        Gate.Close(all);
        return all;
    }

    private static void Shorten(ref TimeSpan wait, TimeSpan other)
    {
        if (other < wait)
            wait = other;
    }
}
