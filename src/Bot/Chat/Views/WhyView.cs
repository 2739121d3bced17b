using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Bot.Articles;
using Bot.Delivery;
using Bot.Matching;
using Bot.Outbox;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Chat.Views;

/// <summary>Says by which words a story came, for each thing that is followed.</summary>
internal sealed class WhyView(LiveCatalogue catalogue, FollowedNames names)
{
    private const int MaxHeadline = 300;
    private const int MostRules = 3;
    private const int MostForms = 5;
    private const int MaxSentence = 300;
    private const int MaxSide = 150;

    /// <summary>Renders it from the real match.</summary>
    /// <param name="story">The story, with the article that speaks for it.</param>
    /// <param name="alerting">The article that alerted the chat, where it is another; it explains what the speaking one does not.</param>
    /// <param name="followed">What of it the chat follows.</param>
    /// <param name="wording">The chat's language.</param>
    /// <param name="storyFollowed">Whether the chat follows the story itself.</param>
    public MessageContent Render(StoredArticle story, Article? alerting, IReadOnlyList<Subscription> followed, Wording wording, bool storyFollowed = false)
    {
        List<string> parts = [$"<b>{Markup.Escape(TextCut.ToFit(story.Article.Headline, MaxHeadline)).Html}</b>"];
        parts.AddRange(followed.Take(MostRules).Select(subscription => Explain(story.Article, alerting, subscription, wording)));
        if (storyFollowed)
            parts.Add(wording.Html(ChatTexts.WhyFollowed).Html);
        else if (followed.Count == 0)
            parts.Add(wording.Html(ChatTexts.WhyNoMore).Html);
        List<IReadOnlyList<Button>> rows = [.. followed.Take(MostRules).Select(subscription => Row(story.StoryId, subscription, wording))];
        rows.Add([new Button(wording.Plain(ButtonTexts.Back), Buttons.Action(Verbs.Back, story.StoryId))]);
        return new MessageContent { Html = string.Join("\n\n", parts), Buttons = rows };
    }

    private string Explain(Article speaking, Article? alerting, Subscription subscription, Wording wording)
    {
        var name = names.Of(subscription, wording.Language);
        var explanation = Match(speaking, subscription);
        if (IsMet(explanation))
            return Explain(name, explanation, wording);
        explanation = alerting is null ? null : Match(alerting, subscription);
        if (alerting is null || !IsMet(explanation))
            return wording.Html(ChatTexts.WhyUnknown, ("name", name)).Html;
        return $"{Explain(name, explanation, wording)}\n{JoinedBy(alerting, wording)}";
    }

    private static bool IsMet([NotNullWhen(true)] MatchExplanation? explanation) => explanation is { Matched: true, Found.Count: > 0 };

    /// <summary>Names the article in which it was found, since another one is shown.</summary>
    private static string JoinedBy(Article article, Wording wording)
    {
        var headline = TextCut.ToFit(article.Headline, MaxHeadline);
        return article.Outlet is { } outlet
            ? wording.Html(ChatTexts.WhyJoinedBy, ("headline", headline), ("source", outlet)).Html
            : wording.Html(ChatTexts.WhyJoined, ("headline", headline)).Html;
    }

    private static string Explain(string name, MatchExplanation explanation, Wording wording)
    {
        var found = explanation.Found
            .GroupBy(evidence => evidence.Form, StringComparer.CurrentCultureIgnoreCase)
            .Take(MostForms)
            .Select(forms => wording.Html(ChatTexts.WhyForm, ("form", forms.Key), ("places", Places(forms, wording))));
        var text = wording.Html(ChatTexts.Why, ("name", name), ("found", Markup.Join("; ", found))).Html;
        if (explanation.Found.FirstOrDefault(evidence => evidence is { Sentence.Length: > 0, Place: not EvidencePlace.Headline }) is { } told)
            text += $"\n<blockquote>{Quote(told)}</blockquote>";
        return explanation.Threshold > 0
            ? $"{text}\n{wording.Html(ChatTexts.WhyScore, ("score", Score(explanation.Score, wording)), ("needed", Score(explanation.Threshold, wording))).Html}"
            : text;
    }

    private MatchExplanation? Match(Article article, Subscription subscription)
    {
        if (subscription.Kind == RuleKind.Topic)
            return Topics(subscription.Text).Select(topic => MatchExplainer.Explain(article, topic)).OrderByDescending(explanation => explanation.Score).FirstOrDefault();
        return RuleParser.Parse(subscription.Text, catalogue.Current) is { IsRule: true, Rule: { } rule } ? MatchExplainer.Explain(article, rule, catalogue.Current) : null;
    }

    /// <summary>A topic includes those below it, so the evidence may be one of theirs.</summary>
    private IEnumerable<Topic> Topics(string slug) => catalogue.Current.WithDescendants(slug).Select(catalogue.Current.Find).OfType<Topic>();

    private static string Places(IEnumerable<Evidence> forms, Wording wording) =>
        string.Join(", ", forms.Select(evidence => evidence.Place).Distinct().Select(place => wording.Plain(PlaceTexts.Of(place))));

    private static string Quote(Evidence evidence)
    {
        var (sentence, start) = (evidence.Sentence, evidence.FormStart);
        var end = start + evidence.Form.Length;
        if (start < 0 || end > sentence.Length || !sentence.AsSpan(start, evidence.Form.Length).SequenceEqual(evidence.Form))
            return Markup.Escape(TextCut.ToFit(sentence, MaxSentence)).Html;
        return $"{Markup.Escape(Before(sentence[..start])).Html}<b>{Markup.Escape(evidence.Form).Html}</b>{Markup.Escape(TextCut.ToFit(sentence[end..], MaxSide)).Html}";
    }

    /// <summary>The end of what stands before the form, from a whole word on.</summary>
    private static string Before(string text)
    {
        if (text.Length <= MaxSide)
            return text;
        var space = text.IndexOf(' ', text.Length - MaxSide);
        return "…" + (space < 0 ? "" : text[space..]);
    }

    private static string Score(double score, Wording wording) => score.ToString("0.#", wording.Culture ?? CultureInfo.InvariantCulture);

    private Button[] Row(long storyId, Subscription subscription, Wording wording) =>
    [
        new(Buttons.Short(wording.Plain(ButtonTexts.Unsubscribe, ("name", names.Of(subscription, wording.Language)))), Buttons.Action(Verbs.Leave, subscription.RuleId, storyId)),
        new(
            wording.Plain(subscription.Scope == SubscriptionScope.MainSubject ? ButtonTexts.AnyMention : ButtonTexts.OnlyMainSubject),
            Buttons.Action(Verbs.Scope, subscription.RuleId, storyId)),
    ];
}
