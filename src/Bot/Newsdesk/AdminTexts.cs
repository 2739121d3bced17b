using Bot.Texts;

namespace Bot.Newsdesk;

/// <summary>What the bot says about admin rights.</summary>
internal static class AdminTexts
{
    public static readonly TextKey Claimed = new("admin.claimed");
    public static readonly TextKey ClaimOver = new("admin.claimOver");
}
