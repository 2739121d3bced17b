namespace Bot.Stories.Grouping;

/// <summary>How alike an article must be, 0 to 1; see <see cref="Centroid.Likeness(WeighedTerms)"/>.</summary>
/// <param name="SameStory">From here on it tells the story's event: who was told the story is not told again.</param>
/// <param name="Related">From here on a headline is related: a link, no more.</param>
/// <param name="Meeting">From here on two coverages that an article is related to are one.</param>
internal sealed record StoryThresholds(double SameStory, double Related, double Meeting)
{
    /// <summary>Whole articles share more words by chance than headlines do: for them, related is so many times as much.</summary>
    private const double WithText = 2;

    /// <summary>As long as few events are known, common words look rare, and stories look alike: so much more is asked at first.</summary>
    private const double Unlearned = 0.13;

    /// <summary>From so many events on, what is rare is known well enough.</summary>
    private const double EventsToLearn = 500;

    /// <summary>Set on headlines of many publishers; what they give changes little when any is moved by a fifth.</summary>
    public static StoryThresholds Default { get; } = new(0.32, 0.09, 0.15);

    /// <summary>What an article must reach to tell a story's event, while so many events are known in its language.</summary>
    public double SameStoryAfter(double events) => SameStory + (Unlearned * Math.Max(0, 1 - (events / EventsToLearn)));

    /// <summary>What an article must reach to be related.</summary>
    public double RelatedFor(ArticleTerms article) => article.IsLong ? Related * WithText : Related;

    /// <summary>What coverages that an article brings together must reach.</summary>
    public double MeetingFor(ArticleTerms article) => article.IsLong ? Meeting * WithText : Meeting;
}
