using Bot.Delivery;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Renders what readers see of a broadcast, in their language: the label and the promise are the bot's, the text is the admin's.</summary>
internal sealed class BroadcastRenderer(NewsdeskOptions options)
{
    /// <summary>Room for the label, the promise and the mark of a correction.</summary>
    private const int Frame = 320;

    /// <summary>Returns the message.</summary>
    /// <param name="kind">How it is labelled.</param>
    /// <param name="draft">What it says.</param>
    /// <param name="at">When it was sent.</param>
    /// <param name="wording">The reader's language.</param>
    /// <param name="correctedAt">When its text was corrected.</param>
    public MessageContent Render(BroadcastKind kind, BroadcastDraft draft, DateTimeOffset at, Wording wording, DateTimeOffset? correctedAt = null)
    {
        var limit = (draft.HasMedia ? HtmlCut.CaptionLimit : HtmlCut.MessageLimit) - Frame;
        var (headline, rest) = HeadlineSplit.Of(HtmlCut.ToFit(draft.Html, limit));
        var label = Label(kind, at, wording);
        if (correctedAt is { } corrected)
            label += $"\n{wording.Html(BroadcastTexts.Corrected, ("time", wording.Moment(corrected))).Html}";
        List<string> parts = headline.Length > 0 ? [$"<b>{headline}</b>\n{label}"] : rest.Length == 0 ? [label] : [];
        if (rest.Length > 0)
            parts.Add(rest);
        if (headline.Length == 0 && rest.Length > 0)
            parts.Add(label);
        if (kind == BroadcastKind.Breaking)
            parts.Add(wording.Html(BroadcastTexts.Promise).Html);
        return Carry(draft) with { Html = string.Join("\n\n", parts), Buttons = Buttons(kind, draft, wording) };
    }

    /// <summary>What takes the place of a withdrawn message.</summary>
    public MessageContent Withdrawn(BroadcastDraft draft, DateTimeOffset at, Wording wording) => new()
    {
        Html = wording.Html(BroadcastTexts.Withdrawn, ("name", Name(wording)), ("time", wording.Moment(at))).Html,
        IsCaption = draft.HasMedia,
    };

    /// <summary>What answers a withdrawn message.</summary>
    public MessageContent WithdrawnAnswer(Wording wording) => new() { Html = wording.Html(BroadcastTexts.WithdrawnAnswer, ("name", Name(wording))).Html };

    /// <summary>What answers a corrected message.</summary>
    public static MessageContent CorrectedAnswer(BroadcastDraft draft, Wording wording)
    {
        var (headline, rest) = HeadlineSplit.Of(draft.Html);
        var said = headline.Length > 0 ? headline : HtmlCut.ToFit(rest, HeadlineSplit.LongestHeadline);
        return new MessageContent { Html = wording.Html(BroadcastTexts.CorrectedAnswer, ("text", new Markup(said))).Html };
    }

    private static MessageContent Carry(BroadcastDraft draft) =>
        new() { FromChatId = draft.MediaChatId, TargetMessageId = draft.MediaMessageId, IsCaption = draft.HasMedia };

    private string Label(BroadcastKind kind, DateTimeOffset at, Wording wording)
    {
        var label = wording.Html(kind == BroadcastKind.Breaking ? BroadcastTexts.BreakingLabel : BroadcastTexts.ServiceLabel).Html;
        string[] parts = options.Name.Length > 0 ? [label, Markup.Escape(options.Name).Html, wording.Moment(at).Html] : [label, wording.Moment(at).Html];
        return string.Join(" · ", parts);
    }

    private string Name(Wording wording) => options.Name.Length > 0 ? options.Name : wording.Plain(BroadcastTexts.Newsroom);

    private static IReadOnlyList<IReadOnlyList<Button>> Buttons(BroadcastKind kind, BroadcastDraft draft, Wording wording)
    {
        List<Button> row = [];
        if (draft.Link is { } link)
            row.Add(new Button(wording.Plain(ButtonTexts.Read), Url: link));
        if (kind == BroadcastKind.Breaking)
            row.Add(new Button(wording.Plain(BroadcastTexts.BreakingSettings), AlertActions.BreakingSettings));
        return row.Count > 0 ? [row] : [];
    }
}
