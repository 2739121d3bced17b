using Bot.Matching.Text;

namespace Bot.Matching.Index;

/// <summary>What one article was found to hold: which terms, and where. Reused; one thread at a time.</summary>
internal sealed class MatchScratch
{
    private const int FirstCapacity = 4096;

    private ulong[] _present = new ulong[FirstCapacity / 64];
    private ulong[] _mainTopics = new ulong[FirstCapacity / 64];
    private int[] _numbers = new int[FirstCapacity];
    private int[] _terms = new int[512];
    private (int First, int Last, float Worth)[] _ends = new (int, int, float)[512];
    private int[] _words = new int[2048];
    private int[] _next = new int[2048];
    private ulong[] _topicBits = [];
    private int _found;
    private int _occurrences;
    private int _limit;

    /// <summary>The article's words.</summary>
    public ArticleText Text { get; } = new();

    public ArticleReader Reader { get; } = new();

    public TermCache Cache { get; } = new();

    /// <summary>The terms that can be asked for.</summary>
    public Vocabulary Vocabulary { get; private set; } = new();

    /// <summary>Since it was last cleared, a topic was met only as a mention.</summary>
    public bool MetMention { get; set; }

    /// <summary>Terms found, each once.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, _found);

    /// <summary>Space for the rules that may be met.</summary>
    public CandidateList Candidates { get; } = new();

    /// <summary>Space for the terms of one word.</summary>
    public List<int> TermsOfWord { get; } = [];

    /// <summary>How many terms the vocabulary had when the article's turn came.</summary>
    public int Limit => _limit;

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

        Met.Clear();
        (_found, _occurrences) = (0, 0);
        Vocabulary = vocabulary;
        _limit = vocabulary.Count;
        if (_limit <= _numbers.Length)
            return;
        var capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_limit);
        _present = new ulong[capacity / 64];
        _mainTopics = new ulong[capacity / 64];
        _numbers = new int[capacity];
    }

    /// <summary>The article has the term.</summary>
    public bool Has(int term) => term < _limit && (_present[term >> 6] & (1UL << term)) != 0;

    /// <summary>1 where the article has the term, 0 where not. The term must be below <see cref="Limit"/>.</summary>
    public int Bit(int term) => (int)(_present[term >> 6] >> term) & 1;

    /// <summary>The article's main subject is the topic.</summary>
    public bool HasMainTopic(int term) => term < _limit && (_mainTopics[term >> 6] & (1UL << term)) != 0;

    /// <summary>Notes a term that stands at no place.</summary>
    public void AddFact(int term)
    {
        if (term >= _limit || Has(term))
            return;
        _present[term >> 6] |= 1UL << term;
        Append(term, (-1, -1, 0));
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
        ref var present = ref _present[term >> 6];
        var bit = 1UL << term;
        if ((present & bit) != 0)
        {
            ref var ends = ref _ends[_numbers[term]];
            _next[ends.Last] = occurrence;
            ends.Last = occurrence;
            return;
        }

        present |= bit;
        Append(term, (occurrence, occurrence, Text[word].Worth));
    }

    /// <summary>Bits of topics' terms, all clear.</summary>
    public Span<ulong> ClearTopicBits(int words)
    {
        if (_topicBits.Length < words)
            _topicBits = new ulong[words];
        _topicBits.AsSpan(0, words).Clear();
        return _topicBits.AsSpan(0, words);
    }

    /// <summary>The bits from <paramref name="start"/> on, as they were set.</summary>
    public ReadOnlySpan<ulong> TopicBits(int start, int words) => _topicBits.AsSpan(start, words);

    /// <summary>The term's first occurrence, or -1. The term must be present.</summary>
    public int First(int term) => _ends[_numbers[term]].First;

    /// <summary>The worth of the term's first place; 0 for a fact. The term must be present.</summary>
    public float Worth(int term) => _ends[_numbers[term]].Worth;

    /// <summary>The occurrence after this one, or -1.</summary>
    public int Next(int occurrence) => _next[occurrence];

    /// <summary>The word of an occurrence.</summary>
    public int WordOf(int occurrence) => _words[occurrence];

    private void Append(int term, (int First, int Last, float Worth) ends)
    {
        if (_found == _terms.Length)
        {
            Array.Resize(ref _terms, _found * 2);
            Array.Resize(ref _ends, _found * 2);
        }

        _numbers[term] = _found;
        _terms[_found] = term;
        _ends[_found++] = ends;
    }
}
