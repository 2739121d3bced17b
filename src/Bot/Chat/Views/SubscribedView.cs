using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Bot.Texts;

namespace Bot.Chat.Views;

/// <summary>The message that confirms what is followed from now on.</summary>
internal sealed class SubscribedView(StoryLinks links, TextCatalogue texts)
{
    /// <summary>Renders the confirmation.</summary>
    /// <param name="word">Who asked, and where.</param>
    /// <param name="profile">How they get their stories.</param>
    /// <param name="added">What is followed from now on, by name.</param>
    /// <param name="known">What was followed before, by name.</param>
    /// <param name="facts">Of what was added.</param>
    /// <param name="latestRuleId">The rule whose latest stories the button shows; null: those of all that is followed.</param>
    /// <param name="undoId">The offer to take it back; null where nothing was added.</param>
    public MessageContent Render(ReaderWord word, DeliveryProfile? profile, IReadOnlyList<string> added, IReadOnlyList<string> known, FollowFacts facts, long? latestRuleId, long? undoId)
    {
        var wording = texts.For(word.Chat.Language);
        var digest = profile is not null && profile.InDigests;
        var lines = new List<string>();
        if (added.Count > 0)
        {
            lines.Add(wording.Html(ChatTexts.Subscribed, ("names", FollowedNames.List(added, wording))).Html);
            lines.Add(Usual(facts, profile ?? new DeliveryProfile(), wording).Html);
        }

        if (known.Count > 0)
            lines.Add(wording.Html(ChatTexts.AlreadySubscribed, ("names", FollowedNames.List(known, wording))).Html);
        if (facts.Latest is { } latest)
            lines.Add(wording.Html(ChatTexts.LatestMatch, ("story", Markup.Link(links.For(latest.Article, latest.StoryId), latest.Article.Headline))).Html);
        if (word.Destination.Paused)
            lines.Add(wording.Html(ChatTexts.PausedNow).Html);
        return new MessageContent { Html = string.Join('\n', lines), Buttons = Rows(word, digest, latestRuleId, undoId, wording) };
    }

    /// <summary>How many stories to expect, as far as there is anything to tell by, and when they come by these settings.</summary>
    public static Markup Usual(FollowFacts facts, DeliveryProfile profile, Wording wording)
    {
        if (facts.Days <= 0 || facts.StoriesInWeek == 0)
            return profile.InDigests ? wording.Html(ChatTexts.InDigest, ("time", Rhythm.Times(profile))) : wording.Html(ChatTexts.UsualUnknown);
        var days = Math.Max(1, facts.Days);
        var perDay = facts.StoriesInWeek / days;
        var how = How(profile, perDay, wording);
        if (perDay < 0.95)
            return wording.Html(ChatTexts.UsualWeek, ("count", Math.Max(1, (int)Math.Round(perDay * 7))), ("how", how));
        var usual = wording.Html(ChatTexts.UsualDay, ("count", (int)Math.Round(perDay)), ("how", how));
        var many = perDay > OnceADay.ManyADay && !profile.InDigests && profile.DailyLimit == 0;
        return many ? Markup.Join(" ", [usual, wording.Html(ChatTexts.SuggestDigest)]) : usual;
    }

    private static string How(DeliveryProfile profile, double perDay, Wording wording)
    {
        if (profile.InDigests)
            return wording.Plain(ChatTexts.HowDigest, ("time", Rhythm.Times(profile)));
        return profile.DailyLimit > 0 && perDay > profile.DailyLimit
            ? wording.Plain(ChatTexts.HowLimited, ("limit", profile.DailyLimit), ("time", Rhythm.Times(profile)))
            : wording.Plain(ChatTexts.HowAtOnce);
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(ReaderWord word, bool digest, long? latestRuleId, long? undoId, Wording wording)
    {
        var latest = new Button(wording.Plain(ButtonTexts.SeeLatest), latestRuleId is { } ruleId ? Buttons.Action(Verbs.Latest, ruleId) : Verbs.Latest);
        var first = (word.Destination.Paused, digest) switch
        {
            (true, _) => Buttons.Resume(wording),
            (false, false) => new Button(wording.Plain(SettingsTexts.DailyButton), Verbs.Daily),
            _ => null,
        };
        List<IReadOnlyList<Button>> rows = [first is null ? [latest] : [first, latest]];
        if (undoId is { } offerId)
            rows.Add([Buttons.Undo(wording, offerId)]);
        return rows;
    }
}
