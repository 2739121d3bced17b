namespace Bot.Emulator.Api.Objects;

/// <summary>Values of "ChatMember.status". In a private chat "kicked" means that the person blocked the bot.</summary>
internal static class MemberStatus
{
    public const string Creator = "creator";
    public const string Administrator = "administrator";
    public const string Member = "member";
    public const string Left = "left";
    public const string Kicked = "kicked";

    public static bool IsKnown(string status) => status is Creator or Administrator or Member or Left or Kicked;

    public static bool IsPresent(string status) => status is Creator or Administrator or Member;
}
