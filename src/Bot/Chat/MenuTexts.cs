using Bot.Texts;

namespace Bot.Chat;

/// <summary>What the bot says of itself and of its commands. Plain text.</summary>
internal static class MenuTexts
{
    /// <summary>At most 120 characters (setMyShortDescription).</summary>
    public static readonly TextKey ShortDescription = new("bot.shortDescription");

    /// <summary>At most 512 characters (setMyDescription).</summary>
    public static readonly TextKey Description = new("bot.description");

    public static readonly TextKey Start = new("command.start");
    public static readonly TextKey Help = new("command.help");
    public static readonly TextKey Topics = new("command.topics");
    public static readonly TextKey Subscribe = new("command.subscribe");
    public static readonly TextKey Unsubscribe = new("command.unsubscribe");
    public static readonly TextKey Subscriptions = new("command.subscriptions");
    public static readonly TextKey Latest = new("command.latest");
    public static readonly TextKey Saved = new("command.saved");
    public static readonly TextKey Preview = new("command.preview");
    public static readonly TextKey Settings = new("command.settings");
    public static readonly TextKey Stop = new("command.stop");
}
