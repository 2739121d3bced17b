namespace Bot.Outbox;

/// <summary>How many chats a broadcast is for.</summary>
/// <param name="ByProfile">Chats by the key of their delivery profile (Readers/ProfileStore).</param>
/// <param name="Skipped">Chats that have the story already.</param>
internal sealed record AudienceCount(IReadOnlyDictionary<long, long> ByProfile, long Skipped)
{
    /// <summary>All chats it will reach.</summary>
    public long Chats => ByProfile.Values.Sum();
}
