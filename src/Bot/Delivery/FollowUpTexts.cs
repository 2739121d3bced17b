using Bot.Texts;

namespace Bot.Delivery;

/// <summary>What messages say of a story's later versions; what each takes stands in content/messages/en.json.</summary>
internal static class FollowUpTexts
{
    public static readonly TextKey Updated = new("followUp.updated");
    public static readonly TextKey Corrected = new("followUp.corrected");
    public static readonly TextKey Also = new("followUp.also");
    public static readonly TextKey Development = new("followUp.development");
    public static readonly TextKey HeadlineNow = new("followUp.headlineNow");
    public static readonly TextKey Details = new("followUp.details");
    public static readonly TextKey Correction = new("followUp.correction");
    public static readonly TextKey CorrectionOf = new("followUp.correctionOf");
    public static readonly TextKey AboveIsUpdated = new("followUp.aboveIsUpdated");
    public static readonly TextKey Withdrawn = new("followUp.withdrawn");
    public static readonly TextKey WithdrawnBy = new("followUp.withdrawnBy");
    public static readonly TextKey WithdrawnLine = new("followUp.withdrawnLine");
    public static readonly TextKey WithdrawnLineBy = new("followUp.withdrawnLineBy");
    public static readonly TextKey WithdrawnNotice = new("followUp.withdrawnNotice");
    public static readonly TextKey WithdrawnNoticeBy = new("followUp.withdrawnNoticeBy");
}
