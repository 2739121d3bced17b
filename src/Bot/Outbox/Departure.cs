namespace Bot.Outbox;

/// <summary>A parcel on its way.</summary>
/// <param name="Parcel">What leaves.</param>
/// <param name="Tariff">The limit it counts against.</param>
/// <param name="At">When, on the pump's monotonic clock.</param>
/// <param name="IsProbe">It goes alone, to find out whether a pause is over.</param>
internal sealed record Departure(Parcel Parcel, Tariff Tariff, TimeSpan At, bool IsProbe);
