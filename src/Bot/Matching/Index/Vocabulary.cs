using Bot.Matching.Language;
using Bot.Matching.Text;
using Bot.Topics.Rules;

namespace Bot.Matching.Index;

/// <summary>The words and facts all rules ask for, each with a number. One thread adds while any number look up.</summary>
internal sealed class Vocabulary
{
    private static readonly WordKind[] WordKinds = Enum.GetValues<WordKind>();

    private static long _made;

    private readonly KeyTable _table = new();
    private readonly GrowingArray<string> _texts = new(1024);
    private readonly GrowingArray<int> _kinds = new(1024);
    private readonly GrowingArray<int>[] _siblings = [.. Enumerable.Range(0, LanguageSpace.Count).Select(_ => new GrowingArray<int>(1024))];
    private int[] _seen = new int[1024];

    /// <summary>Tells vocabularies of this process apart.</summary>
    public long Id { get; } = Interlocked.Increment(ref _made);

    /// <summary>How many terms there are.</summary>
    public int Count => _texts.Count;

    /// <summary>Some term looks at letter case, or at the beginning of a word, so articles must be asked for that too.</summary>
    public bool HasCased { get; private set; }

    public bool HasPrefixes { get; private set; }

    public bool HasExactPrefixes { get; private set; }

    /// <summary>The text of a term as a person would type it.</summary>
    public string TextOf(int term) => _texts.Items[term];

    /// <summary>What kind of key the term has; see <see cref="KeyKind"/>.</summary>
    public int KindOf(int term) => _kinds.Items[term];

    /// <summary>In how many of the articles counted the term was found. Approximate.</summary>
    public int SeenIn(int term) => term < Volatile.Read(ref _seen).Length ? _seen[term] : 0;

    /// <summary>Counts an article that has the terms. Counts of two threads at once may be lost; they only guide the choice of posting terms.</summary>
    public void CountSeen(ReadOnlySpan<int> terms)
    {
        var seen = Volatile.Read(ref _seen);
        foreach (var term in terms)
            if (term < seen.Length)
                seen[term]++;
    }

    /// <summary>The number of a key, or -1.</summary>
    public int Find(ulong key) => _table.Find(key);

    /// <summary>The next term with the same inflection key in a space, or -1.</summary>
    public int Sibling(int space, int term) => _siblings[space].Items[term];

    /// <summary>The number of a rule's word; new words get one.</summary>
    public int Intern(WordPattern word)
    {
        var kind = Kind(word.Kind);
        var key = WordHash.Of(word.Text, kind);
        if (_table.Find(key) is var known and >= 0)
            return known;
        var term = Append(word.Text, kind);
        switch (word.Kind)
        {
            case WordKind.Loose:
                AddInflections(word.Text, term);
                break;
            case WordKind.Prefix:
                _table.Set(WordKeys.Root(word.Text, KeyKind.PrefixRoot), 0);
                HasPrefixes = true;
                break;
            case WordKind.ExactPrefix:
                _table.Set(WordKeys.Root(word.Text, KeyKind.ExactPrefixRoot), 0);
                HasExactPrefixes = true;
                break;
            case WordKind.Cased:
                HasCased = true;
                break;
        }

        _table.Set(key, term);
        return term;
    }

    /// <summary>The number of a fact (<see cref="KeyKind.Source"/> and the like).</summary>
    public int InternFact(int kind, string value)
    {
        var key = WordHash.Of(value, kind);
        if (_table.Find(key) is var known and >= 0)
            return known;
        var term = Append(value, kind);
        _table.Set(key, term);
        return term;
    }

    /// <summary>The number here of another vocabulary's term, with what was seen of it.</summary>
    public int Take(Vocabulary other, int term)
    {
        var (text, kind) = (other.TextOf(term), other.KindOf(term));
        var number = WordKindOf(kind) is { } word ? Intern(new WordPattern(text, word)) : InternFact(kind, text);
        _seen[number] = other.SeenIn(term);
        return number;
    }

    private int Append(string text, int kind)
    {
        foreach (var siblings in _siblings)
            siblings.Add(-1);
        _kinds.Add(kind);
        if (_texts.Count >= _seen.Length)
            Grow();
        return _texts.Add(text);
    }

    private void Grow()
    {
        var larger = new int[_seen.Length * 2];
        Array.Copy(_seen, larger, _seen.Length);
        Volatile.Write(ref _seen, larger);
    }

    private void AddInflections(string text, int term)
    {
        foreach (var space in LanguageSpace.AllFor(text))
        {
            var key = WordKeys.Inflected(text, space);
            _siblings[space].Items[term] = _table.Find(key);
            _table.Set(key, term);
        }
    }

    private static int Kind(WordKind kind) => kind switch
    {
        WordKind.Loose => KeyKind.LooseIdentity,
        WordKind.Exact => KeyKind.Exact,
        WordKind.Prefix => KeyKind.Prefix,
        WordKind.ExactPrefix => KeyKind.ExactPrefix,
        WordKind.Acronym => KeyKind.Acronym,
        _ => KeyKind.Cased,
    };

    private static WordKind? WordKindOf(int kind) =>
        Array.FindIndex(WordKinds, word => Kind(word) == kind) is var found and >= 0 ? WordKinds[found] : null;
}
