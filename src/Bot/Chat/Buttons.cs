using System.Globalization;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>Buttons that stand under several of Chat's messages.</summary>
internal static class Buttons
{
    /// <summary>Telegram shows about this much of a button's text.</summary>
    private const int MaxText = 40;

    public static Button ChooseTopics(Wording wording) => new(wording.Plain(ButtonTexts.ChooseTopics), Action(Verbs.Topics, 1));

    public static Button AllTopics(Wording wording) => new(wording.Plain(ButtonTexts.AllTopics), Action(Verbs.Topics, 1));

    public static Button SeeLatest(Wording wording) => new(wording.Plain(ButtonTexts.SeeLatest), Verbs.Latest);

    public static Button MySubscriptions(Wording wording) => new(wording.Plain(ButtonTexts.MySubscriptions), Action(Verbs.Mine, 1));

    /// <summary>The same from the settings, with a way back to them.</summary>
    public static Button MySubscriptionsOfSettings(Wording wording) => new(wording.Plain(ButtonTexts.MySubscriptions), Action(Verbs.Mine, 1, 1));

    public static Button Resume(Wording wording) => new(wording.Plain(ButtonTexts.Resume), Verbs.Resume);

    public static Button Undo(Wording wording, long offerId) => new(wording.Plain(ButtonTexts.Undo), Action(Verbs.Undo, offerId));

    /// <summary>Joins a verb and its arguments.</summary>
    public static string Action(string verb, params ReadOnlySpan<long> arguments)
    {
        var action = verb;
        foreach (var argument in arguments)
            action += string.Create(CultureInfo.InvariantCulture, $" {argument}");
        return action;
    }

    /// <summary>Cuts a name that is too long for a button.</summary>
    public static string Short(string text)
    {
        if (text.Length <= MaxText)
            return text;
        var cut = char.IsHighSurrogate(text[MaxText - 2]) ? MaxText - 2 : MaxText - 1;
        return text[..cut].TrimEnd() + "…";
    }
}
