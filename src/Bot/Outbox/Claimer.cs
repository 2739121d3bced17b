using Bot.Readers;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Claims what is due and takes the second look: each row is wanted, unwanted, or early.</summary>
internal sealed class Claimer(Database database, DatabaseWriter writer, ISecondLook secondLook, SteadyClock clock, TimeProvider time)
{
    /// <summary>Claims up to so many rows of each lane. The claim is committed when this returns.</summary>
    public async Task<ClaimBatch> ClaimAsync(IReadOnlyList<(Lane Lane, int Most)> needs, long epoch, CancellationToken cancellationToken)
    {
        var (claimed, filled, nextDue) = await writer.WriteAsync(connection => Claim(connection, needs, epoch), cancellationToken);
        if (claimed.Count == 0)
            return new ClaimBatch([], [], filled, nextDue);
        using var reader = database.OpenReader();
        return Sort(reader, ClaimReader.Read(reader, claimed)) with { Filled = filled, NextDue = nextDue };
    }

    private (List<long> Claimed, List<Lane> Filled, long? NextDue) Claim(SqliteConnection connection, IReadOnlyList<(Lane Lane, int Most)> needs, long epoch)
    {
        List<long> claimed = [];
        List<Lane> filled = [];
        long? nextDue = null;
        foreach (var (lane, most) in needs)
        {
            var rows = ClaimStore.Claim(connection, lane, Now(lane), epoch, most);
            claimed.AddRange(rows);
            if (rows.Count >= most)
                filled.Add(lane);
            else if (ClaimStore.NextDue(connection, lane) is { } due && (nextDue is null || due < nextDue))
                nextDue = due;
        }

        return (claimed, filled, nextDue);
    }

    /// <summary>Digests keep the wall clock's hours; nothing else may stall when it is set back.</summary>
    private long Now(Lane lane) => lane == Lane.Digests ? time.Now() : clock.Now();

    private ClaimBatch Sort(SqliteConnection reader, IReadOnlyList<ClaimedMessage> claimed)
    {
        var now = clock.Now();
        List<ClaimedMessage> wanted = [];
        List<ClaimedMessage> alerts = [];
        List<Settlement> unwanted = [];
        foreach (var message in claimed)
        {
            if (Refuse(message, now) is { } settlement)
                unwanted.Add(settlement);
            else
                (message.Kind is MessageKind.Alert or MessageKind.Digest ? alerts : wanted).Add(message);
        }

        var verdicts = alerts.Count > 0 ? secondLook.Look(reader, alerts, now) : [];
        foreach (var (alert, verdict) in alerts.Zip(verdicts))
        {
            if (verdict.CancelReason is { } reason)
                unwanted.Add(Settlement.Cancelled(alert.OutboxId, reason));
            else if (verdict.NotBefore is { } until)
                unwanted.Add(Settlement.Back(alert.OutboxId, until) with { ToDigest = verdict.ToDigest });
            else
                wanted.Add(alert with { ArticleId = verdict.ArticleId, Rules = verdict.Rules, Answers = verdict.Answers, Allowance = verdict.Allowance });
        }

        return new ClaimBatch(wanted, unwanted, [], NextDue: null);
    }

    private static Settlement? Refuse(ClaimedMessage message, long now)
    {
        if (message.ChatId == 0)
            return Settlement.Cancelled(message.OutboxId, "the destination was deleted");
        if (message.ChatState == ChatState.Suspended)
            return Settlement.Cancelled(message.OutboxId, "the chat is suspended");
        if (message.ExpiresAt <= now && message.Kind is not (MessageKind.Alert or MessageKind.Digest))
            return Settlement.Cancelled(message.OutboxId, "expired");
        if (message.TargetId != 0)
            return FollowUpCheck.Refuse(message, now);
        return message switch
        {
            { Paused: true, Kind: MessageKind.Alert or MessageKind.Digest } => Settlement.Back(message.OutboxId, OutboxStore.Held),
            { Paused: true, Kind: MessageKind.Broadcast or MessageKind.Copy } => Settlement.Cancelled(message.OutboxId, "the chat is paused"),
            _ => null,
        };
    }
}
