using System.Runtime.InteropServices;

namespace Bot.Delivery;

/// <summary>A page of a digest.</summary>
/// <param name="OutboxId">The row of the outbox that carries the digest.</param>
/// <param name="From">How many of its stories stand on the pages before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigestPage(long OutboxId, int From = 0);
