using Bot.Matching.Text;

namespace Bot.Matching.Index;

/// <summary>What one article was found to hold: which terms, and where. Reused; one thread at a time.</summary>
internal sealed class MatchScratch
{
    private const int FirstCapacity = 4096;

    private ulong[] _present = new ulong[FirstCapacity / 64];
    private ulong[] _mainTopics = new ulong[FirstCapacity / 64];
    private int[] _first = new int[FirstCapacity];
    private int[] _last = new int[FirstCapacity];
    private int[] _words = new int[2048];
    private int[] _next = new int[2048];
    private int _occurrences;
    private int _limit;

    /// <summary>The article's words.</summary>
    public ArticleText Text { get; } = new();

    public ArticleReader Reader { get; } = new();

    /// <summary>The terms that can be asked for.</summary>
    public Vocabulary Vocabulary { get; private set; } = new();

    /// <summary>Terms found, each once.</summary>
    public List<int> Terms { get; } = new(512);

    /// <summary>Rules already met that are posted under several terms.</summary>
    public HashSet<long> Met { get; } = [];

    public List<Span> LeftSpans { get; } = [];

    public List<Span> RightSpans { get; } = [];

    /// <summary>Forgets the last article. Terms added to the vocabulary from now on are not seen.</summary>
    public void Begin(Vocabulary vocabulary)
    {
        foreach (var term in Terms)
        {
            _present[term >> 6] = 0;
            _mainTopics[term >> 6] = 0;
        }

        Terms.Clear();
        Met.Clear();
        _occurrences = 0;
        Vocabulary = vocabulary;
        _limit = vocabulary.Count;
        if (_limit <= _first.Length)
            return;
        var capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_limit);
        _present = new ulong[capacity / 64];
        _mainTopics = new ulong[capacity / 64];
        _first = new int[capacity];
        _last = new int[capacity];
    }

    /// <summary>The article has the term.</summary>
    public bool Has(int term) => term < _limit && (_present[term >> 6] & (1UL << term)) != 0;

    /// <summary>The article's main subject is the topic.</summary>
    public bool HasMainTopic(int term) => term < _limit && (_mainTopics[term >> 6] & (1UL << term)) != 0;

    /// <summary>Notes a term that stands at no place.</summary>
    public void AddFact(int term)
    {
        if (term >= _limit || Has(term))
            return;
        _present[term >> 6] |= 1UL << term;
        _first[term] = -1;
        Terms.Add(term);
    }

    /// <summary>Notes a topic.</summary>
    public void AddTopic(int term, bool main)
    {
        AddFact(term);
        if (main && term < _limit)
            _mainTopics[term >> 6] |= 1UL << term;
    }

    /// <summary>Notes a term at a word; words come in order.</summary>
    public void Add(int term, int word)
    {
        if (term >= _limit)
            return;
        if (_occurrences == _words.Length)
        {
            Array.Resize(ref _words, _occurrences * 2);
            Array.Resize(ref _next, _occurrences * 2);
        }

        var occurrence = _occurrences++;
        _words[occurrence] = word;
        _next[occurrence] = -1;
        if (Has(term))
        {
            _next[_last[term]] = occurrence;
        }
        else
        {
            _present[term >> 6] |= 1UL << term;
            _first[term] = occurrence;
            Terms.Add(term);
        }

        _last[term] = occurrence;
    }

    /// <summary>The term's first occurrence, or -1. The term must be present.</summary>
    public int First(int term) => _first[term];

    /// <summary>The occurrence after this one, or -1.</summary>
    public int Next(int occurrence) => _next[occurrence];

    /// <summary>The word of an occurrence.</summary>
    public int WordOf(int occurrence) => _words[occurrence];
}
