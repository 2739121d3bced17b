using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The card under a preview: whom it reaches, what that takes, and the buttons that send it.</summary>
internal sealed class DraftCard(NewsdeskOptions options, AdminList admins)
{
    /// <summary>How long a preview can be sent.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>Whether another admin must agree.</summary>
    public bool NeedsApproval => options.Approval && admins.People.Count > 1;

    /// <summary>Renders the card of a draft, or of one that waits for another admin.</summary>
    public MessageContent Render(Broadcast broadcast, Wording wording) => broadcast.Purpose switch
    {
        BroadcastPurpose.Correction when Asks(broadcast) => Change(broadcast, ChangeTexts.NotCorrected, ChangeTexts.AskCorrect, BroadcastVerbs.Ask, wording),
        BroadcastPurpose.Correction => Change(broadcast, ChangeTexts.NotCorrected, ChangeTexts.CorrectIn, BroadcastVerbs.Send, wording),
        BroadcastPurpose.Withdrawal => Change(broadcast, ChangeTexts.NotWithdrawn, ChangeTexts.WithdrawFrom, BroadcastVerbs.Send, wording),
        _ => new MessageContent { Html = string.Join('\n', Lines(broadcast, wording)), Buttons = Rows(broadcast, wording) },
    };

    /// <summary>Whether the next step is to ask the other admins. One alone may withdraw: that takes words back, and adds none of theirs.</summary>
    public bool Asks(Broadcast broadcast) => NeedsApproval && broadcast is { State: BroadcastState.Draft, Purpose: not BroadcastPurpose.Withdrawal };

    private IEnumerable<string> Lines(Broadcast broadcast, Wording wording)
    {
        var reach = broadcast.Reach();
        var breaking = broadcast.Kind == BroadcastKind.Breaking;
        yield return wording.Html(CardTexts.NotSent).Html;
        if (broadcast.State == BroadcastState.Asked)
            yield return wording.Html(CardTexts.AskedBy).Html;
        yield return wording.Html(breaking ? CardTexts.ToBreaking : CardTexts.ToService, ("count", reach.Chats)).Html;
        if (reach.Skipped > 0)
            yield return wording.Html(CardTexts.Skipped, ("count", reach.Skipped)).Html;
        if (reach.Silent > 0)
            yield return wording.Html(CardTexts.Silent, ("count", reach.Silent)).Html;
        yield return options.PaidBroadcast
            ? wording.Html(CardTexts.FreeOrFast, ("free", wording.Duration(reach.Free)), ("fast", wording.Duration(reach.Fast)), ("count", reach.Stars)).Html
            : wording.Html(CardTexts.Takes, ("duration", wording.Duration(reach.Free))).Html;
        yield return wording.Html(options.PaidBroadcast ? CardTexts.WithdrawingEither : CardTexts.Withdrawing, ("duration", wording.Duration(reach.Withdrawal))).Html;
        if (options.FirstWave > 0 && reach.Chats > options.FirstWave)
            yield return wording.Html(CardTexts.FirstWave, ("count", options.FirstWave), ("pause", wording.Duration(TimeSpan.FromSeconds(options.FirstWavePauseSeconds)))).Html;
        yield return wording.Html(CardTexts.Expires, ("expires", wording.Duration(Lasts))).Html;
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(Broadcast broadcast, Wording wording)
    {
        var (id, reach) = (broadcast.BroadcastId, broadcast.Reach());
        var cancel = new Button(wording.Plain(ButtonTexts.Cancel), BroadcastVerbs.Of(BroadcastVerbs.Cancel, id));
        List<IReadOnlyList<Button>> rows = [];
        var asks = Asks(broadcast);
        if (reach.Chats > 0)
        {
            rows.Add([asks
                ? new Button(wording.Plain(CardTexts.Ask, ("count", reach.Chats)), BroadcastVerbs.Of(BroadcastVerbs.Ask, id))
                : new Button(wording.Plain(CardTexts.Send, ("count", reach.Chats)), BroadcastVerbs.Of(BroadcastVerbs.Send, id))]);
        }

        if (reach.Chats > 0 && !asks && options.PaidBroadcast)
            rows.Add([new Button(wording.Plain(CardTexts.SendFast, ("count", reach.Stars)), BroadcastVerbs.Of(BroadcastVerbs.Fast, id))]);
        if (broadcast.State == BroadcastState.Asked)
            return [.. rows, [cancel]];
        var other = broadcast.Kind == BroadcastKind.Breaking ? CardTexts.MakeService : CardTexts.MakeBreaking;
        rows.Add([new Button(wording.Plain(other), BroadcastVerbs.Of(BroadcastVerbs.Kind, id))]);
        rows.Add([new Button(wording.Plain(CardTexts.Rehearse), BroadcastVerbs.Of(BroadcastVerbs.Rehearse, id)), cancel]);
        return rows;
    }

    private static MessageContent Change(Broadcast change, TextKey text, TextKey button, string verb, Wording wording)
    {
        var reach = change.Reach();
        var html = wording.Html(text, ("count", reach.Chats), ("duration", wording.Duration(reach.Withdrawal)), ("expires", wording.Duration(Lasts))).Html;
        return new MessageContent
        {
            Html = change.State == BroadcastState.Asked ? $"{wording.Html(ChangeTexts.AskedBy).Html}\n{html}" : html,
            Buttons =
            [
                [
                    new Button(wording.Plain(button, ("count", reach.Chats)), BroadcastVerbs.Of(verb, change.BroadcastId)),
                    new Button(wording.Plain(ButtonTexts.Cancel), BroadcastVerbs.Of(BroadcastVerbs.Cancel, change.BroadcastId)),
                ],
            ],
        };
    }
}
