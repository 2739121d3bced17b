using Bot.Outbox;

namespace Bot.Delivery;

/// <summary>A parcel as it will be shown.</summary>
/// <param name="Content">What it shows.</param>
/// <param name="Carried">How many of the parcel's messages are in it, from the first.</param>
internal sealed record Rendered(MessageContent Content, int Carried);
