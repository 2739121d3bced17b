namespace Bot.Emulator.Api.Objects;

/// <summary>The four kinds of chat in Telegram's words.</summary>
internal static class ChatTypes
{
    public const string Private = "private";
    public const string Group = "group";
    public const string Supergroup = "supergroup";
    public const string Channel = "channel";

    public static bool IsKnown(string type) => type is Private or Group or Supergroup or Channel;
}
