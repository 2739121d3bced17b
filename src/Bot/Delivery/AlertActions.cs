using System.Globalization;

namespace Bot.Delivery;

/// <summary>What the buttons under an alert ask for; each takes the story's key.</summary>
internal static class AlertActions
{
    /// <summary>Shows the whole article in the alert's place.</summary>
    public const string Read = "read";

    /// <summary>Says by which words the story was found.</summary>
    public const string Why = "why";

    /// <summary>Offers what else can be done.</summary>
    public const string More = "more";

    /// <summary>Shows the settings in a message of their own; takes no story.</summary>
    public const string Settings = "settings-new";

    /// <summary>Shows whether breaking news comes, in a message of its own; takes no story.</summary>
    public const string BreakingSettings = "breaking-new";

    /// <summary>Shows other stories of a digest in its place; takes the digest's row of the outbox and how many stories come before.</summary>
    public const string MoreStories = "more-stories";

    /// <summary>Turns to a page of a digest.</summary>
    public static string Of(DigestPage page) => string.Create(CultureInfo.InvariantCulture, $"{MoreStories} {page.OutboxId} {page.From}");

    /// <summary>Joins a verb and a story.</summary>
    public static string Of(string verb, long storyId) => string.Create(CultureInfo.InvariantCulture, $"{verb} {storyId}");
}
