using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Newsdesk.Moving;

/// <summary>Understands what a line says is followed. Lists repeat themselves, so what was read is remembered.</summary>
internal sealed class FollowedReader(TopicCatalogue catalogue)
{
    private const int MostRemembered = 100_000;

    private readonly Dictionary<(string Topics, string Rule), (IReadOnlyList<(RuleKind, string)>?, string?)> _known = [];

    /// <summary>What is followed, or what is wrong.</summary>
    /// <param name="topics">Names or slugs, separated by semicolons.</param>
    /// <param name="rule">A search; may be empty.</param>
    public (IReadOnlyList<(RuleKind Kind, string Text)>? Follows, string? Problem) Read(string topics, string rule)
    {
        if (_known.TryGetValue((topics, rule), out var known))
            return known;
        if (_known.Count >= MostRemembered)
            _known.Clear();
        return _known[(topics, rule)] = Understand(topics, rule);
    }

    private (IReadOnlyList<(RuleKind Kind, string Text)>? Follows, string? Problem) Understand(string topics, string rule)
    {
        var follows = new List<(RuleKind, string)>();
        foreach (var name in topics.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (catalogue.FindByName(name) is not { } topic)
                return (null, Unknown(name));
            follows.Add((RuleKind.Topic, topic.Slug));
        }

        if (rule.Length == 0)
            return (follows, null);
        var parse = RuleParser.Parse(rule, catalogue);
        if (!parse.IsRule)
            return (null, $"the rule cannot be read, at character {parse.Error.Position + 1}: {parse.Error.Message}{(parse.Error.Suggestion is { } better ? $" Try: {better}" : "")}");
        follows.Add((RuleKind.Search, parse.Rule.Canonical));
        return (follows, null);
    }

    private string Unknown(string name)
    {
        var meant = catalogue.Suggest(name, 1) is [var topic, ..] ? $"; did you mean {topic.Slug}?" : "";
        var several = name.Contains(',', StringComparison.Ordinal) ? "; separate several by semicolons" : "";
        return $"there is no topic \"{SubscriberReader.Shown(name)}\"{several}{meant}";
    }
}
