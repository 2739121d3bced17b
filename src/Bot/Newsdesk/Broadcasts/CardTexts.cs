using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>What admins read before a broadcast is sent; what each takes stands in content/messages/en.json.</summary>
internal static class CardTexts
{
    public static readonly TextKey Usage = new("broadcast.usage");
    public static readonly TextKey Nobody = new("broadcast.nobody");
    public static readonly TextKey StoryGone = new("broadcast.storyGone");
    public static readonly TextKey NotSent = new("broadcast.notSent");
    public static readonly TextKey ToBreaking = new("broadcast.toBreaking");
    public static readonly TextKey ToService = new("broadcast.toService");
    public static readonly TextKey Skipped = new("broadcast.skipped");
    public static readonly TextKey Silent = new("broadcast.silent");
    public static readonly TextKey Takes = new("broadcast.takes");
    public static readonly TextKey FreeOrFast = new("broadcast.freeOrFast");
    public static readonly TextKey Withdrawing = new("broadcast.withdrawing");
    public static readonly TextKey WithdrawingEither = new("broadcast.withdrawingEither");
    public static readonly TextKey FirstWave = new("broadcast.firstWave");
    public static readonly TextKey Expires = new("broadcast.expires");
    public static readonly TextKey Send = new("broadcast.send");
    public static readonly TextKey SendFast = new("broadcast.sendFast");
    public static readonly TextKey Ask = new("broadcast.ask");
    public static readonly TextKey Rehearse = new("broadcast.rehearse");
    public static readonly TextKey MakeService = new("broadcast.makeService");
    public static readonly TextKey MakeBreaking = new("broadcast.makeBreaking");
    public static readonly TextKey Rehearsed = new("broadcast.rehearsed");
    public static readonly TextKey Asked = new("broadcast.asked");
    public static readonly TextKey AskedBy = new("broadcast.askedBy");
    public static readonly TextKey NobodyToAsk = new("broadcast.nobodyToAsk");
    public static readonly TextKey NotYours = new("broadcast.notYours");
    public static readonly TextKey Over = new("broadcast.over");
    public static readonly TextKey Cancelled = new("broadcast.cancelled");
}
