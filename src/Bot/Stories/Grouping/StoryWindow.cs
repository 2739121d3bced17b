namespace Bot.Stories.Grouping;

/// <summary>
/// The stories of the last days, and where an article belongs among them. Pure, one caller at a time; the same articles in
/// the same order give the same stories, also when the window is built anew from what was stored.
/// </summary>
internal sealed class StoryWindow(TermRarity rarity, StoryThresholds thresholds)
{
    /// <summary>A story that no article joined for so long is over.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(72);

    /// <summary>Stories in the window; of more, the oldest leave.</summary>
    public const int MostStories = 200_000;

    private const int FewestSwept = 5_000;

    private readonly NumberedPages<StoryGroup> _stories = new();
    private readonly NumberedPages<StoryGroup> _named = new();
    private readonly NumberedPages<Coverage> _coverages = new();
    private readonly StoryAges _ages = new();
    private readonly Postings _postings = new();
    private readonly CandidateSearch _search = new();
    private int _slots;
    private int _removed;

    /// <summary>What is known of terms.</summary>
    public TermRarity Rarity { get; } = rarity;

    /// <summary>Articles that what is known of terms was learned from; whoever stores it sets this to 0.</summary>
    public int Learned { get; set; }

    /// <summary>Stories in the window.</summary>
    public int Count => _stories.Count;

    /// <summary>Finds an article's story, or begins one, and takes the article in.</summary>
    /// <param name="article">Its terms.</param>
    /// <param name="at">When it came; never before those that came earlier.</param>
    public Placement Place(ArticleTerms article, DateTimeOffset at)
    {
        Age(at);
        if (article.StandsAlone || article.Terms.Length == 0)
            return new Placement(Begin(article, new Coverage(), at, learn: true), IsNewStory: true, TakenIn: null);
        var terms = new WeighedTerms(Rarity, Rarity.Scale(article.Language), article.Terms);
        var candidates = _search.Find(terms, _postings, _stories);
        var (coverage, takenIn) = FindCoverage(article, terms, candidates);
        if (coverage is null)
            return new Placement(Begin(article, new Coverage(), at, learn: true), IsNewStory: true, TakenIn: null);
        if (FindStory(article, terms, candidates.Where(candidate => candidate.Coverage == coverage)) is not { } story)
            return new Placement(Begin(article, coverage, at, learn: true), IsNewStory: true, takenIn);
        Add(story, article, at, learn: true);
        return new Placement(story, IsNewStory: false, takenIn);
    }

    /// <summary>Takes a later version, or a stored article, into a story of the window.</summary>
    public void Join(StoryGroup story, ArticleTerms article, DateTimeOffset at) => Add(story, article, at, learn: true);

    /// <summary>Takes a stored article into the story it belongs to, which may have left the window or not be in it yet.</summary>
    public StoryGroup Recall(long storyId, long coverageId, ArticleTerms article, DateTimeOffset at, bool learn)
    {
        if (Of(storyId) is { } known)
        {
            Add(known, article, at, learn);
            return known;
        }

        if (_coverages.Of(coverageId) is not { } coverage)
            _coverages.Set(coverageId, coverage = new Coverage { CoverageId = coverageId });
        var story = Begin(article, coverage.Whole, at, learn);
        Name(story, storyId);
        return story;
    }

    /// <summary>Tells the window the row of a story that it began.</summary>
    public void Name(StoryGroup story, long storyId)
    {
        story.StoryId = storyId;
        _named.Set(storyId, story);
        _coverages.Set(story.Coverage.CoverageId, story.Coverage);
    }

    /// <summary>The story of a row; null where it is not in the window.</summary>
    public StoryGroup? Of(long storyId) => _named.Of(storyId);

    /// <summary>No further article joins the story: it was withdrawn.</summary>
    public void Close(long storyId) => Of(storyId)?.Close();

    /// <summary>Begins a story with an article that needs no search.</summary>
    private StoryGroup Begin(ArticleTerms article, Coverage coverage, DateTimeOffset at, bool learn)
    {
        var story = new StoryGroup(_slots++, article.Language, coverage);
        _stories.Set(story.Slot, story);
        coverage.Add(story);
        if (learn && coverage.Centroid.Articles == 0)
            Rarity.LearnEvent(article.Language);
        Add(story, article, at, learn);
        return story;
    }

    /// <summary>Takes an article into a story.</summary>
    private void Add(StoryGroup story, ArticleTerms article, DateTimeOffset at, bool learn)
    {
        story.Take(article);
        if (learn)
            Learn(story.Coverage, article);
        story.Centroid.Add(article.Terms);
        story.Coverage.Add(article.Terms);
        story.LastAt = at;
        _ages.Renew(story);
        if (article.StandsAlone)
            return;
        foreach (var term in article.Terms)
            _postings.Note(term.Key, story.Slot);
    }

    private void Learn(Coverage coverage, ArticleTerms article)
    {
        Learned++;
        var known = coverage.Centroid;
        foreach (var term in article.Terms)
        {
            if (!known.Has(term.Key))
                Rarity.LearnTerm(term.Key);
        }
    }

    /// <summary>The likeliest coverage; where the article is related to a second that is much like it, both become one.</summary>
    private (Coverage? Coverage, Coverage? TakenIn) FindCoverage(ArticleTerms article, WeighedTerms terms, IReadOnlyList<StoryGroup> candidates)
    {
        var related = candidates
            .Select(candidate => candidate.Coverage).Distinct()
            .Select(candidate => (Coverage: candidate, Likeness: candidate.Centroid.Likeness(terms)))
            .Where(found => found.Likeness >= thresholds.RelatedFor(article))
            .OrderByDescending(found => found.Likeness)
            .Select(found => found.Coverage)
            .ToList();
        if (related is not [var first, ..])
            return default;
        if (related is not [_, var second, ..] || first.Centroid.Likeness(second.Centroid, Rarity, terms.Scale) < thresholds.MeetingFor(article))
            return (first, null);
        var (larger, smaller) = first.Centroid.Articles >= second.Centroid.Articles ? (first, second) : (second, first);
        larger.TakeIn(smaller);
        return (larger, smaller);
    }

    private StoryGroup? FindStory(ArticleTerms article, WeighedTerms terms, IEnumerable<StoryGroup> candidates) => candidates
        .Select(candidate => (Story: candidate, Likeness: candidate.Centroid.Likeness(terms)))
        .Where(found => found.Likeness >= thresholds.SameStoryAfter(Rarity.Events.GetValueOrDefault(article.Language)) && SameStoryGuard.Allows(article, found.Story))
        .OrderByDescending(found => found.Likeness)
        .FirstOrDefault().Story;

    /// <summary>Lets go of stories that are over.</summary>
    private void Age(DateTimeOffset now)
    {
        while (_ages.Oldest is { } oldest && (oldest.LastAt < now - Length || _stories.Count > MostStories))
            Remove(oldest);
        if (_removed < FewestSwept || _removed < _stories.Count / 4)
            return;
        _removed = 0;
        _postings.Sweep(slot => _stories.Of(slot) is not null);
    }

    private void Remove(StoryGroup story)
    {
        _removed++;
        _ages.Remove(story);
        _stories.Remove(story.Slot);
        _named.Remove(story.StoryId);
        if (--story.Coverage.StoriesInWindow == 0)
            _coverages.Remove(story.Coverage.CoverageId);
    }
}
