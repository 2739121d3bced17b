using Bot.Texts;

namespace Bot.Delivery;

/// <summary>What alerts say besides the story.</summary>
internal static class DeliveryTexts
{
    /// <summary>Plain text.</summary>
    public static readonly TextKey FullStory = new("alert.fullStory");

    /// <summary>Takes <c>count</c>.</summary>
    public static readonly TextKey Several = new("alert.several");

    /// <summary>Plain text: the heading of what no topic brought.</summary>
    public static readonly TextKey OtherStories = new("digest.otherStories");

    private static readonly TextKey Morning = new("digest.morning");
    private static readonly TextKey Evening = new("digest.evening");
    private static readonly TextKey Daily = new("digest.day");

    /// <summary>The title of a digest that arrives at an hour (0–23) of its reader's day. Takes <c>count</c>.</summary>
    public static TextKey Digest(int hour) => hour switch
    {
        >= 4 and < 12 => Morning,
        >= 17 => Evening,
        _ => Daily,
    };
}
