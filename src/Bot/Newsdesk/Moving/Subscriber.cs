using Bot.Readers;
using Bot.Topics;

namespace Bot.Newsdesk.Moving;

/// <summary>One line of a list of subscribers, understood.</summary>
/// <param name="Reader">Whom it is about.</param>
/// <param name="Follows">What they follow: topics by slug and searches in canonical form.</param>
/// <param name="Scope">Null where the line does not say.</param>
internal sealed record Subscriber(ListedReader Reader, IReadOnlyList<(RuleKind Kind, string Text)> Follows, SubscriptionScope? Scope);
