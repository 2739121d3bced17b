using Bot.Texts;

namespace Bot.Delivery;

/// <summary>What alerts say besides the story.</summary>
internal static class DeliveryTexts
{
    /// <summary>Plain text.</summary>
    public static readonly TextKey FullStory = new("alert.fullStory");

    /// <summary>Takes <c>count</c>.</summary>
    public static readonly TextKey Several = new("alert.several");
}
