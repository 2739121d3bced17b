using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>What admins read about corrections and withdrawals; what each takes stands in content/messages/en.json.</summary>
internal static class ChangeTexts
{
    public static readonly TextKey AskText = new("change.askText");
    public static readonly TextKey NotCorrected = new("change.notCorrected");
    public static readonly TextKey CorrectIn = new("change.correctIn");
    public static readonly TextKey AskCorrect = new("change.askCorrect");
    public static readonly TextKey AskedBy = new("change.askedBy");
    public static readonly TextKey NotWithdrawn = new("change.notWithdrawn");
    public static readonly TextKey WithdrawFrom = new("change.withdrawFrom");
    public static readonly TextKey Correcting = new("change.correcting");
    public static readonly TextKey Withdrawing = new("change.withdrawing");
    public static readonly TextKey Corrected = new("change.corrected");
    public static readonly TextKey Withdrawn = new("change.withdrawn");
    public static readonly TextKey Missed = new("change.missed");
    public static readonly TextKey Stopped = new("change.stopped");
}
