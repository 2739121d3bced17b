namespace Bot.Stories.Grouping;

/// <summary>A story in the window.</summary>
internal sealed class StoryGroup(int slot, string language, Coverage coverage)
{
    private const int MostNumbers = 16;
    private const int MostNames = 48;

    private uint[] _names = [];
    private double[] _numbers = [];
    private long _lastTicks;

    /// <summary>Its place in the window; never used again.</summary>
    public int Slot { get; } = slot;

    /// <summary>The story's row; 0 until it has one.</summary>
    public long StoryId { get; set; }

    /// <summary>The language its first article is in.</summary>
    public string Language { get; } = string.Intern(language);

    /// <summary>Whether that language is certain.</summary>
    public bool IsLanguageCertain { get; private set; }

    /// <summary>The stories it is related to.</summary>
    public Coverage Coverage => coverage.Whole;

    /// <summary>When an article last joined.</summary>
    public DateTimeOffset LastAt
    {
        get => new(_lastTicks, TimeSpan.Zero);
        set => _lastTicks = value.UtcTicks;
    }

    /// <summary>The story that an article joined last before one joined this; see <see cref="StoryAges"/>.</summary>
    public StoryGroup? Before { get; set; }

    /// <summary>The story that an article joined next.</summary>
    public StoryGroup? After { get; set; }

    /// <summary>No other article joins it.</summary>
    public bool StandsAlone { get; private set; }

    /// <summary>What its articles have in common.</summary>
    public Centroid Centroid { get; } = new();

    /// <summary>Names its articles use.</summary>
    public IReadOnlyList<uint> Names => _names;

    /// <summary>Numbers of their headlines.</summary>
    public IReadOnlyList<double> Numbers => _numbers;

    /// <summary>No other article joins it from now on.</summary>
    public void Close() => StandsAlone = true;

    /// <summary>Adds what an article brings beside its terms.</summary>
    public void Take(ArticleTerms article)
    {
        StandsAlone |= article.StandsAlone && Centroid.Articles == 0;
        IsLanguageCertain |= article.IsLong;
        if (_names.Length < MostNames && article.Names.Length > 0)
            _names = _names.Length == 0 ? article.Names : [.. _names.Union(article.Names).Take(MostNames)];
        if (_numbers.Length < MostNumbers && article.Numbers.Length > 0)
            _numbers = [.. _numbers.Union(article.Numbers).Take(MostNumbers)];
    }
}
