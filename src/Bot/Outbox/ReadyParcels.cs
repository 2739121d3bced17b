namespace Bot.Outbox;

/// <summary>
/// What the pump holds and may send: lanes first, then each chat's own turn. A parcel whose chat is busy is parked with
/// the chat; one whose chat would keep it long goes back to the tables (<see cref="TakeOverdue"/>). One thread only.
/// </summary>
internal sealed class ReadyParcels(PumpOptions options, BroadcastBrakes? brakes = null)
{
    /// <summary>A wait longer than this is spent in the tables.</summary>
    public static readonly TimeSpan LongestPark = TimeSpan.FromSeconds(2);

    private const int MostParked = 256;
    private const int SweepEvery = 1000;

    private readonly LaneQueues[] _queues = [new(), new(), new()];
    private readonly Dictionary<long, ChatLine> _lines = [];
    private readonly Dictionary<(long Destination, bool Breaking), Parcel> _alerts = [];
    private readonly PriorityQueue<long, TimeSpan> _wakes = new();
    private readonly List<(Parcel Parcel, TimeSpan FreeAt)> _overdue = [];
    private readonly List<(Parcel Parcel, Brake Brake)> _braked = [];
    private readonly TimeSpan _gap = TimeSpan.FromMilliseconds(options.ChatGapMilliseconds);
    private int _untilSweep = SweepEvery;

    /// <summary>How many chats are remembered.</summary>
    public int RememberedChats => _lines.Count;

    /// <summary>When the next parked parcel may be free; null where none is parked.</summary>
    public TimeSpan? NextWake => _wakes.TryPeek(out _, out var time) ? time : null;

    /// <summary>How many parcels of a lane wait for their turn, those parked with chats not counted.</summary>
    public int Count(Lane lane)
    {
        var count = 0;
        foreach (var queues in _queues)
            count += queues.Count(lane);
        return count;
    }

    /// <summary>Whether a message would join one that waits already.</summary>
    public bool Joins(ClaimedMessage message) =>
        message is { Kind: MessageKind.Alert or MessageKind.Digest, Attempts: 0 } && _alerts.ContainsKey(Company(message));

    /// <summary>Takes a claimed message in. An alert joins the one that waits for its destination already; breaking news joins only breaking news.</summary>
    public void Add(ClaimedMessage message)
    {
        var parcel = new Parcel(message);
        if (parcel.IsAlert && message.Attempts == 0)
        {
            if (_alerts.TryGetValue(Company(message), out var waiting))
            {
                waiting.Add(message);
                return;
            }

            _alerts[Company(message)] = parcel;
        }

        _queues[(int)TariffOf(parcel)].Add(parcel);
    }

    /// <summary>Takes the next parcel of a tariff that may leave now; its chat is busy until <see cref="Done"/>.</summary>
    public Parcel? Take(Tariff tariff, TimeSpan now)
    {
        while (_queues[(int)tariff].Take() is { } parcel)
        {
            if (tariff == Tariff.Uncounted)
                return parcel;
            if (IsDiverted(parcel))
                continue;
            var line = LineOf(parcel.ChatId);
            if (!line.Busy && line.FreeAt(parcel) <= now)
            {
                line.Busy = true;
                Forget(parcel);
                return parcel;
            }

            Hold(parcel, line, now);
        }

        return null;
    }

    /// <summary>Notes that a parcel's call has ended; a new message may have reached the chat, whatever the answer said.</summary>
    public void Done(Parcel parcel, TimeSpan now)
    {
        if (!parcel.IsLimited)
            return;
        var line = LineOf(parcel.ChatId);
        line.Busy = false;
        if (parcel.IsNewMessage)
        {
            line.NextMessage = now + _gap;
            if (parcel.ChatId < 0 && options.GroupPerMinute > 0)
                line.CountInMinute(now, options.GroupPerMinute);
        }

        Wake(parcel.ChatId, line);
        Sweep(now);
    }

    /// <summary>Keeps a chat silent until an instant; what waits for it goes back to the tables.</summary>
    public void Pause(long chatId, TimeSpan until)
    {
        var line = LineOf(chatId);
        if (until > line.PausedUntil)
            line.PausedUntil = until;
        foreach (var parcel in line.UnparkAll())
            GiveBack(parcel, line.PausedUntil);
    }

    /// <summary>Puts parcels whose chats have become free before the others of their lanes.</summary>
    public void WakeChats(TimeSpan now)
    {
        while (_wakes.TryPeek(out var chatId, out var time) && time <= now)
        {
            _wakes.Dequeue();
            if (!_lines.TryGetValue(chatId, out var line) || line.Busy)
                continue;
            if (line.Unpark(now) is { } parcel)
                _queues[(int)TariffOf(parcel)].Return(parcel);
            if (line.ParkedCount > 0)
                Wake(chatId, line);
        }
    }

    /// <summary>Takes out the parcels that must wait in the tables, and until when.</summary>
    public IReadOnlyList<(Parcel Parcel, TimeSpan FreeAt)> TakeOverdue()
    {
        if (_overdue.Count == 0)
            return [];
        (Parcel, TimeSpan)[] taken = [.. _overdue];
        _overdue.Clear();
        return taken;
    }

    /// <summary>Takes out the parcels of broadcasts that are held or stopped.</summary>
    public IReadOnlyList<(Parcel Parcel, Brake Brake)> TakeBraked()
    {
        if (_braked.Count == 0)
            return [];
        (Parcel, Brake)[] taken = [.. _braked];
        _braked.Clear();
        return taken;
    }

    /// <summary>Takes everything out.</summary>
    public IReadOnlyList<Parcel> Drain()
    {
        List<Parcel> all = [.. _queues.SelectMany(queues => queues.Drain()), .. _lines.Values.SelectMany(line => line.UnparkAll()), .. _overdue.Select(pair => pair.Parcel), .. _braked.Select(pair => pair.Parcel)];
        _overdue.Clear();
        _braked.Clear();
        _alerts.Clear();
        return all;
    }

    /// <summary>What may travel together. Breaking news waits for nothing, and nothing stands beside it.</summary>
    private static (long Destination, bool Breaking) Company(ClaimedMessage alert) => (alert.DestinationId, alert.Lane == Lane.Breaking);

    private static Tariff TariffOf(Parcel parcel) =>
        !parcel.IsLimited ? Tariff.Uncounted : parcel.IsPaid ? Tariff.Paid : Tariff.Free;

    /// <summary>Whether a broadcast's parcel goes another way: it may not leave, or not at the paid rate.</summary>
    private bool IsDiverted(Parcel parcel)
    {
        if (brakes is null || parcel.First.BroadcastId == 0)
            return false;
        if (brakes.Of(parcel.First.BroadcastId) is var brake and not Brake.None)
        {
            _braked.Add((parcel, brake));
            return true;
        }

        if (!parcel.IsPaid || brakes.PaidRefusal(parcel.First.BroadcastId) is null)
            return false;
        parcel.LeaveFree();
        _queues[(int)Tariff.Free].Add(parcel);
        return true;
    }

    private void Hold(Parcel parcel, ChatLine line, TimeSpan now)
    {
        var turn = line.FreeAt(parcel) + (_gap * line.ParkedCount);
        var passes = line.TakenUntil > now && parcel.First.OutboxId > line.LastTaken;
        if (passes || turn - now > LongestPark || line.ParkedCount >= MostParked)
        {
            turn = passes && line.TakenUntil > turn ? line.TakenUntil : turn;
            line.TakenUntil = turn + _gap;
            line.LastTaken = Math.Max(line.LastTaken, parcel.First.OutboxId);
            GiveBack(parcel, turn);
            return;
        }

        line.Park(parcel);
        if (!line.Busy)
            Wake(parcel.ChatId, line);
    }

    private void Wake(long chatId, ChatLine line)
    {
        if (line.FirstFreeAt() is { } time)
            _wakes.Enqueue(chatId, time);
    }

    private void GiveBack(Parcel parcel, TimeSpan freeAt)
    {
        Forget(parcel);
        _overdue.Add((parcel, freeAt));
    }

    private void Forget(Parcel parcel)
    {
        if (parcel.IsAlert && _alerts.TryGetValue(Company(parcel.First), out var waiting) && ReferenceEquals(waiting, parcel))
            _alerts.Remove(Company(parcel.First));
    }

    private ChatLine LineOf(long chatId)
    {
        if (!_lines.TryGetValue(chatId, out var line))
            _lines[chatId] = line = new ChatLine();
        return line;
    }

    /// <summary>Every thousand calls or as many as there are chats, forgets the chats of which nothing matters any more.</summary>
    private void Sweep(TimeSpan now)
    {
        if (--_untilSweep > 0)
            return;
        foreach (var (chatId, line) in _lines)
        {
            if (line.IsForgettable(now))
                _lines.Remove(chatId);
        }

        _untilSweep = Math.Max(SweepEvery, _lines.Count);
    }
}
