namespace Bot.Delivery;

/// <summary>A story in a message of several.</summary>
/// <param name="Story">The story.</param>
/// <param name="Heading">What it stands under; empty: under nothing.</param>
internal sealed record SeveralStory(CarriedStory Story, string Heading = "");
