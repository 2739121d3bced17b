using Bot.Articles;
using Bot.Matching.Text;
using Bot.Topics.Rules;

namespace Bot.Tests.Matching.Oracle;

/// <summary>
/// Decides whether an article meets a rule the slow and obvious way: the rule's own tree, walked over the list of words,
/// comparing strings. It shares the word boundaries and the inflections with the product, and nothing of the index.
/// </summary>
internal sealed class BruteForce
{
    private readonly Article _article;
    private readonly ArticleText _text = new();

    public BruteForce(Article article)
    {
        _article = article;
        new ArticleReader().Read(article, _text);
    }

    public bool Meets(RuleNode node) => Meets(node, inHeadline: false);

    private bool Meets(RuleNode node, bool inHeadline) => node switch
    {
        AllNode all => all.Parts.All(part => Meets(part, inHeadline)),
        AnyNode any => any.Parts.Any(part => Meets(part, inHeadline)),
        NotNode not => !Meets(not.Part, inHeadline),
        HeadlineNode headline => Meets(headline.Part, inHeadline: true),
        NearNode near => IsNear(near, inHeadline),
        UrgencyNode urgency => _article.Urgency >= urgency.Least && _article.Urgency <= urgency.Most,
        FieldNode field => Facts(field.Field).IsSupersetOf(field.Value.Split(' ')),
        _ => Places(node, inHeadline).Any(),
    };

    private bool IsNear(NearNode near, bool inHeadline) =>
        Places(near.Left, inHeadline).Any(left => Places(near.Right, inHeadline).Any(right =>
            (right.From > left.To && right.From - left.To <= near.Distance) || (left.From > right.To && left.From - right.To <= near.Distance)));

    /// <summary>The positions a word, phrase or alternative covers.</summary>
    private IEnumerable<(int From, int To)> Places(RuleNode node, bool inHeadline) => node switch
    {
        WordNode word => Phrases([word.Word], inHeadline),
        PhraseNode phrase => Phrases(phrase.Words, inHeadline),
        CompoundNode compound => Phrases(compound.Words, inHeadline).Concat(Phrases([Joined(compound.Words)], inHeadline)),
        AnyNode any => any.Parts.SelectMany(part => Places(part, inHeadline)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a place."),
    };

    private static WordPattern Joined(IReadOnlyList<WordPattern> words) =>
        new(string.Concat(words.Select(word => word.Text)), words[^1].Kind == WordKind.Prefix ? WordKind.Prefix : WordKind.Loose);

    private List<(int From, int To)> Phrases(IReadOnlyList<WordPattern> words, bool inHeadline)
    {
        var found = new List<(int, int)>();
        for (var first = 0; first < (inHeadline ? _text.HeadlineCount : _text.Count); first++)
        {
            if (!WordComparison.IsSame(_text.KeysOf(first), words[0], _article.Language))
                continue;
            var last = first;
            for (var i = 1; i < words.Count && last >= 0; i++)
                last = WordAfter(last, words[i]);
            if (last >= 0)
                found.Add((_text[first].Position, _text[last].LastPosition));
        }

        return found;
    }

    private int WordAfter(int before, WordPattern pattern)
    {
        for (var word = 0; word < _text.Count; word++)
        {
            if (_text[word].Position == _text[before].LastPosition + 1
                && _text[word].Sentence == _text[before].Sentence
                && WordComparison.IsSame(_text.KeysOf(word), pattern, _article.Language))
                return word;
        }

        return -1;
    }

    private HashSet<string> Facts(RuleField field) => field switch
    {
        RuleField.Language => [_article.Language],
        RuleField.Source => [.. FieldValues.Folded($"{_article.SourceId} {_article.Dateline?.Agency}").Split(' ')],
        RuleField.Place => [.. FieldValues.Folded($"{_article.Dateline?.Place} {string.Join(' ', _article.Codes.Where(code => code.Scheme == "country").Select(code => code.Value))}").Split(' ')],
        _ => [],
    };
}
