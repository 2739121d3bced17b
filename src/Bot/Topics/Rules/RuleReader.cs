namespace Bot.Topics.Rules;

/// <summary>
/// Recursive descent over the text of one rule. Alternatives (<c>OR</c>) bind loosest, then words side by side (<c>AND</c>),
/// then <c>NEAR/n</c>, then <c>-</c> and <c>NOT</c>.
/// </summary>
internal sealed class RuleReader(string text, TopicCatalogue? catalogue, RuleLimits limits)
{
    /// <summary>The farthest NEAR may reach.</summary>
    public const int FarthestNear = 50;

    private readonly RuleCursor _cursor = new(text);
    private int _depth;

    /// <summary>Words, phrases and facts read so far.</summary>
    public int Terms { get; private set; }

    /// <summary>Reads the whole text.</summary>
    /// <exception cref="RuleSyntaxException">It is not a rule.</exception>
    public RuleNode ReadAll()
    {
        var root = Any(field: null);
        if (_cursor.IsAt(')'))
            throw Wrong(RuleErrors.CloseParenthesis(_cursor.Position, text.Remove(_cursor.Position, 1)));
        if (!Positive.Requires(root))
            throw Wrong(RuleErrors.OnlyNegative(FirstNegative()));
        return root;
    }

    private RuleNode Any(string? field)
    {
        var parts = new List<RuleNode> { All(field) };
        while (_cursor.TakeOr(out var at, out var word))
        {
            if (_cursor.IsAtEnd || _cursor.IsAt(')'))
                throw Wrong(RuleErrors.NothingAfter(at, word, Without(at, word.Length)));
            parts.Add(All(field));
        }

        return parts.Count == 1 ? parts[0] : new AnyNode(parts);
    }

    private RuleNode All(string? field)
    {
        var parts = new List<RuleNode>();
        while (!_cursor.IsAtEnd && !_cursor.IsAt(')'))
        {
            if (_cursor.PeekOr(out var or))
            {
                if (parts.Count == 0)
                    throw Wrong(RuleErrors.NothingBefore(_cursor.Position, or, Without(_cursor.Position, or.Length)));
                break;
            }

            if (_cursor.TakeAnd(out var at, out var and))
            {
                if (parts.Count == 0 && and != "+")
                    throw Wrong(RuleErrors.NothingBefore(at, and, Without(at, and.Length)));
                if (_cursor.IsAtEnd || _cursor.IsAt(')'))
                    throw Wrong(RuleErrors.NothingAfter(at, and, Without(at, and.Length)));
                continue;
            }

            parts.Add(Near(field));
        }

        if (parts.Count == 0)
            throw Wrong(_cursor.IsAt(')') && _depth == 0 ? RuleErrors.CloseParenthesis(_cursor.Position, text.Remove(_cursor.Position, 1)) : RuleErrors.Empty() with { Position = _cursor.Position });
        return parts.Count == 1 ? parts[0] : new AllNode(parts);
    }

    private RuleNode Near(string? field)
    {
        var left = Unary(field);
        var pairs = new List<RuleNode>();
        while (_cursor.TakeNear(out var at, out var distance))
        {
            if (distance is < 1 or > FarthestNear)
                throw Wrong(RuleErrors.BadNear(at, FarthestNear, suggestion: null));
            if (_cursor.IsAtEnd || _cursor.IsAt(')'))
                throw Wrong(RuleErrors.NothingAfter(at, $"NEAR/{distance}", suggestion: null));
            var right = Unary(field);
            if (!Positive.HasPlace(left) || !Positive.HasPlace(right))
                throw Wrong(RuleErrors.NearNeedsWords(at));
            pairs.Add(new NearNode(left, right, distance));
            left = right;
        }

        return pairs.Count switch { 0 => left, 1 => pairs[0], _ => new AllNode(pairs) };
    }

    private RuleNode Unary(string? field)
    {
        if (!_cursor.TakeNot(out var at, out var word))
            return Primary(field);
        Deeper(at);
        if ((word == "-" && _cursor.IsAtSpace) || _cursor.IsAtEnd || _cursor.IsAt(')'))
            throw Wrong(RuleErrors.NothingAfter(at, word, Without(at, word.Length)));
        var part = Unary(field);
        _depth--;
        return new NotNode(part);
    }

    private RuleNode Primary(string? field)
    {
        if (_cursor.TakeNear(out var near, out _))
            throw Wrong(RuleErrors.NothingBefore(near, "NEAR", suggestion: null));
        if (_cursor.IsAt('('))
            return Group(field);
        if (_cursor.IsAtQuote)
            return Quoted(field);
        if (field is null && _cursor.TakeUrgency(out var urgencyAt, out var urgency))
        {
            Terms++;
            return urgency ?? throw Wrong(RuleErrors.BadUrgency(urgencyAt));
        }

        if (_cursor.TakeField(out var fieldAt, out var typed))
            return InField(fieldAt, typed);
        Terms++;
        var chunk = _cursor.TakeChunk(out var at);
        return field is null or "headline" ? Chunks.Read(text, chunk, at) : FieldValues.Read(text, field, chunk, at, catalogue);
    }

    private RuleNode InField(int at, string typed)
    {
        var name = RuleFields.Find(typed);
        if (name is null)
        {
            var nearest = RuleFields.Nearest(typed);
            throw Wrong(RuleErrors.UnknownField(at, typed, text.Remove(at, typed.Length + 1).Insert(at, nearest is null ? typed + " " : nearest + ":")));
        }

        if (_cursor.IsAtEnd || _cursor.IsAt(')'))
            throw Wrong(RuleErrors.FieldNeedsWord(at, typed + ":"));
        Deeper(at);
        var part = Primary(name);
        _depth--;
        return name == "headline" ? new HeadlineNode(part) : part;
    }

    private RuleNode Group(string? field)
    {
        var at = _cursor.Position;
        Deeper(at);
        _cursor.Skip();
        if (_cursor.IsAt(')'))
            throw Wrong(RuleErrors.EmptyParentheses(at));
        if (_cursor.IsAtEnd)
            throw Wrong(RuleErrors.OpenParenthesis(at, WithoutEnd()));
        var inner = Any(field);
        if (!_cursor.IsAt(')'))
            throw Wrong(RuleErrors.OpenParenthesis(at, text.TrimEnd() + ")"));
        _cursor.Skip();
        _depth--;
        return inner;
    }

    private RuleNode Quoted(string? field)
    {
        Terms++;
        var phrase = _cursor.TakeQuoted(out var at) ?? throw Wrong(RuleErrors.OpenQuote(at, string.IsNullOrWhiteSpace(text[(at + 1)..]) ? Without(at, 1) : text.TrimEnd() + "\""));
        if (string.IsNullOrWhiteSpace(phrase))
            throw Wrong(RuleErrors.EmptyQuotes(at));
        return field is null or "headline" ? Chunks.ReadQuoted(phrase, at) : FieldValues.Read(text, field, phrase, at, catalogue);
    }

    private void Deeper(int at)
    {
        if (++_depth > limits.Depth)
            throw Wrong(RuleErrors.TooDeep(at, limits.Depth));
    }

    private int FirstNegative() => Math.Max(0, text.AsSpan().IndexOfAny('-', 'N', '–'));

    /// <summary>The rule without the parentheses that stand open and empty at its end.</summary>
    private string WithoutEnd() => text.TrimEnd(' ', '(') is { Length: > 0 } rest ? rest : "(word)";

    private string? Without(int at, int length) =>
        string.Join(' ', text.Remove(at, length).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } rest ? rest : null;

    private static RuleSyntaxException Wrong(RuleError error) => new(error);
}
