using System.Collections.Concurrent;
using Bot.Outbox;

namespace Bot.Tests.Outbox;

/// <summary>Keeps what it is given and answers as told: everything is sent, unless said otherwise.</summary>
internal sealed class FakeSender : ISender
{
    private int _lastMessageId;

    public ConcurrentQueue<Parcel> Sent { get; } = new();

    public Func<Parcel, SendResult>? Answer { get; set; }

    public Task<SendResult> SendAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        Sent.Enqueue(parcel);
        var result = Answer?.Invoke(parcel) ?? new SendResult(Outcome.Sent);
        return Task.FromResult(result.Outcome == Outcome.Sent ? result with { MessageId = Interlocked.Increment(ref _lastMessageId) } : result);
    }
}
