namespace Bot.Outbox;

/// <summary>A priority of the outbox; the lower number leaves first. Stored by number.</summary>
internal enum Lane
{
    Replies = 0,
    Breaking = 1,
    Alerts = 2,
    Digests = 3,
    BulkEdits = 4,
}
