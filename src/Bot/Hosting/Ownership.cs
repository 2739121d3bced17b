namespace Bot.Hosting;

/// <summary>This process owns the database.</summary>
/// <param name="Epoch">Counts owners; claims of lower ones were left by processes that are gone.</param>
/// <param name="SigningKey">Signs buttons; kept in the database.</param>
internal sealed record Ownership(long Epoch, byte[] SigningKey);
