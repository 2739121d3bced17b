using Bot.Storage;

namespace Bot.Outbox;

/// <summary>
/// Moves messages from the outbox to Telegram: claims in batches, sends side by side, settles in batches. Nothing is sent
/// whose claim is not committed, and nothing counts as sent until Telegram said so and that is committed. One loop claims and
/// keeps time; whoever ends a call takes the next parcel that may leave, so that a busy pump waits for no one.
/// </summary>
internal sealed class OutboxPump(
    Claimer claimer,
    Settler settler,
    ISender sender,
    OutboxSignal signal,
    BroadcastBrakes brakes,
    SteadyClock clock,
    PumpOptions options,
    DatabaseWriter writer,
    TimeProvider time,
    ILogger<OutboxPump> log)
{
    private static readonly TimeSpan IdleWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShutdownWait = TimeSpan.FromSeconds(4);

    private readonly Courier _courier = new(sender, log);

    /// <summary>Guards everything below.</summary>
    private readonly Lock _gate = new();
    private readonly Outflow _flow = new(options, brakes);
    private readonly Admission _admission = new();
    private readonly ClaimSchedule _schedule = new(options.LaneWindow);
    private readonly SuspensionBreaker _breaker = new();
    private (Task<ClaimBatch> Task, IReadOnlyList<(Lane, int)> Needs)? _claim;
    private TimeSpan _sleepsUntil;
    private volatile bool _waitsForCommit;
    private bool _stopping;

    /// <summary>Calls under way and rows whose outcome is not yet durable: what a crash at this moment could repeat.</summary>
    public int AtRisk => _flow.InFlight + settler.Backlog;

    /// <summary>What keeps messages from leaving now.</summary>
    public Hindrance Hindrance => _schedule.IsRefused ? Hindrance.NoClaims : _flow.Hindrance;

    /// <summary>Runs until stopped; then claims nothing more, lets the calls under way end, and settles them, within 5 s.</summary>
    /// <param name="epoch">This owner's; claims of older ones are requeued first.</param>
    /// <param name="stopping">Stops it.</param>
    public async Task RunAsync(long epoch, CancellationToken stopping)
    {
        await StartAsync(epoch, stopping);
        using var hurry = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        var settling = settler.RunAsync(epoch, Settled, hurry.Token);
        try
        {
            while (!stopping.IsCancellationRequested)
                await signal.WaitAsync(Turn(epoch, hurry.Token), time, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The stop that was asked for.
        }
        finally
        {
            await StopAsync(epoch, settling, hurry);
        }
    }

    private async Task StartAsync(long epoch, CancellationToken cancellationToken)
    {
        var inherited = await Inheritance.TakeAsync(writer, epoch, clock.Now(), cancellationToken);
        _breaker.Chats = inherited.ActiveChats;
        foreach (var (chatId, until) in inherited.Pauses)
            _flow.Inherit(chatId, ElapsedAt(until));
    }

    /// <summary>One turn of the loop: takes what was claimed, sends what may leave, claims. Returns how long nothing can happen by itself.</summary>
    private TimeSpan Turn(long epoch, CancellationToken hurry)
    {
        List<Departure> departures = [];
        TimeSpan wait;
        lock (_gate)
        {
            var now = clock.Elapsed;
            TakeClaims(now);
            _flow.Ready.WakeChats(now);
            wait = IdleWait;
            while (Depart(now, ref wait) is { } departure)
                departures.Add(departure);
            if (_flow.TakeBack(now, clock) is { Length: > 0 } back)
                PutDown(back);
            Claim(epoch, now, hurry);
            if (_claim is null && _schedule.Wait(now) is var next && next < wait)
                wait = next;
            _sleepsUntil = now + wait;
        }

        foreach (var departure in departures)
            _ = Task.Run(() => CarryAsync(departure, hurry), CancellationToken.None);
        return wait;
    }

    /// <summary>Sends a parcel, and then whatever may leave next, until nothing may.</summary>
    private async Task CarryAsync(Departure first, CancellationToken hurry)
    {
        for (Departure? departure = first; departure is not null;)
        {
            var result = await _courier.SendAsync(departure.Parcel, hurry);
            departure = Continue(departure, result);
        }
    }

    private Departure? Continue(Departure done, SendResult result)
    {
        (Departure? next, TimeSpan? pausedUntil, bool wake) = (null, null, false);
        var at = clock.Elapsed;
        var chance = Random.Shared.NextDouble();
        lock (_gate)
        {
            pausedUntil = _flow.Arrive(done, result, at, chance);
            var wait = IdleWait;
            next = Depart(at, ref wait);
            // The loop must hear of what it could not foresee when it went to sleep.
            wake = _stopping || at + wait < _sleepsUntil || (_claim is null && _schedule.HasRoom(done.Parcel.Lane, _flow.Ready.Count));
        }

        Settle(done.Parcel, result, at, chance);
        if (pausedUntil is { } until)
            PauseAll(until, at);
        if (wake)
            signal.Wake();
        return next;
    }

    private Departure? Depart(TimeSpan now, ref TimeSpan wait)
    {
        _waitsForCommit = settler.Backlog > 0 && AtRisk >= options.MostAtRisk;
        return _stopping || _waitsForCommit ? null : _flow.Depart(now, ref wait);
    }

    private void Settled(IReadOnlyList<Settlement> settlements)
    {
        lock (_gate)
            _admission.Settled(settlements);
        if (settlements.Any(settlement => settlement.State == MessageState.Pending))
            signal.Raise();
        else if (_waitsForCommit)
            signal.Wake();
    }

    private void Settle(Parcel parcel, SendResult result, TimeSpan at, double chance)
    {
        var mayLose = result.Outcome == Outcome.ChatGone ? MayLose(at) : !_breaker.IsOpen;
        var now = clock.Now();
        Settlement[] settlements = [.. RetryPolicy.Decide(parcel, result, now, chance, mayLose)];
        PutDown(settlements, Consequences.Of(parcel, result, now, mayLose));
        if (result.Outcome == Outcome.Unauthorized)
            log.Unauthorized(result.Reason ?? "");
    }

    private void PauseAll(TimeSpan until, TimeSpan at)
    {
        log.PausedAll((until - at).TotalSeconds);
        var instant = clock.InstantOf(until);
        settler.Add([], connection => PauseStore.Set(connection, PauseStore.AllChats, instant));
    }

    private bool MayLose(TimeSpan at)
    {
        var tripped = _breaker.IsOpen;
        var may = _breaker.MayLose(at);
        if (!may && !tripped)
            log.ManyLost();
        return may;
    }

    private void TakeClaims(TimeSpan now)
    {
        if (_claim is not { Task.IsCompleted: true } claim)
            return;
        _claim = null;
        if (claim.Task.Exception is { } exception)
            log.ClaimFailed(exception.GetBaseException());
        if (!claim.Task.IsCompletedSuccessfully)
        {
            _schedule.Refused(now);
            return;
        }

        var batch = claim.Task.GetAwaiter().GetResult();
        settler.Add([.. batch.Unwanted, .. _admission.Admit(batch.Wanted, _flow.Ready)]);
        _schedule.Claimed(claim.Needs, batch, batch.NextDue is { } due ? ElapsedAt(due) : TimeSpan.MaxValue, now);
    }

    private void Claim(long epoch, TimeSpan now, CancellationToken cancellationToken)
    {
        if (_claim is not null || !_flow.Gate.Allows(now))
            return;
        var needs = _schedule.Needs(now, signal.Version, _flow.Ready.Count);
        if (needs.Count == 0)
            return;
        _admission.Claiming();
        var task = claimer.ClaimAsync(needs, epoch, cancellationToken);
        _claim = (task, needs);
        _ = task.ContinueWith(_ => signal.Wake(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void PutDown(Settlement[] settlements, Action<Microsoft.Data.Sqlite.SqliteConnection>? effect = null)
    {
        settler.Add(settlements, effect);
        if (settlements.Min(it => it.State == MessageState.Pending ? it.DueAt : null) is { } due)
            LookAgain(ElapsedAt(due));
    }

    private void LookAgain(TimeSpan at)
    {
        lock (_gate)
        {
            _schedule.LookAgain(at);
            if (at < _sleepsUntil)
                signal.Wake();
        }
    }

    private TimeSpan ElapsedAt(long instant) => clock.Elapsed + TimeSpan.FromMilliseconds(instant - clock.Now());

    private async Task StopAsync(long epoch, Task settling, CancellationTokenSource hurry)
    {
        lock (_gate)
            _stopping = true;
        hurry.CancelAfter(ShutdownWait);
        while (_flow.InFlight > 0)
            await signal.WaitAsync(IdleWait, time, CancellationToken.None);

        if (hurry.IsCancellationRequested)
            log.Unanswered(settler.Backlog);
        settler.Complete();
        await settling.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await Inheritance.LeaveAsync(writer, epoch, log);
    }
}
