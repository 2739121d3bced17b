using Bot.Texts;

namespace Bot.Newsdesk.Splitting;

/// <summary>What admins read about splitting stories; what each takes stands in content/messages/en.json.</summary>
internal static class SplitTexts
{
    /// <summary>Plain text.</summary>
    public static readonly TextKey Menu = new("split.menu");

    public static readonly TextKey Usage = new("split.usage");
    public static readonly TextKey Unknown = new("split.unknown");
    public static readonly TextKey Title = new("split.title");
    public static readonly TextKey Line = new("split.line");
    public static readonly TextKey Done = new("split.done");
    public static readonly TextKey Alone = new("split.alone");

    /// <summary>Plain text.</summary>
    public static readonly TextKey Button = new("split.button");
}
