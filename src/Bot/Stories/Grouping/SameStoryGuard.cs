namespace Bot.Stories.Grouping;

/// <summary>What keeps an article out of a story that it resembles. A false merge hides news, so that doubt keeps it out.</summary>
internal static class SameStoryGuard
{
    /// <summary>Numbers this near say the same thing, rounded: 6.9 and 7.</summary>
    private const double Near = 0.06;

    private const int LeastShared = 2;

    /// <summary>Whether nothing speaks against the article being about the story's event.</summary>
    public static bool Allows(ArticleTerms article, StoryGroup story) =>
        !article.StandsAlone && !story.StandsAlone
        && SpeaksTheLanguage(article, story)
        && SharesTerms(article, story)
        && SharesNames(article, story)
        && SharesNumbers(article.Numbers, story.Numbers);

    private static bool SpeaksTheLanguage(ArticleTerms article, StoryGroup story) =>
        article.Language == story.Language || !(article.IsLong && story.IsLanguageCertain);

    /// <summary>One word, however rare, is no event.</summary>
    private static bool SharesTerms(ArticleTerms article, StoryGroup story) =>
        article.Terms.Count(term => story.Centroid.Has(term.Key)) >= Math.Min(LeastShared, article.Terms.Length);

    /// <summary>Where both name somebody or something, one name at least is common.</summary>
    private static bool SharesNames(ArticleTerms article, StoryGroup story) =>
        article.Names.Length == 0 || story.Names.Count == 0 || article.Names.Any(story.Names.Contains)
        || article.Names.Any(story.Centroid.Has) || story.Names.Any(name => Array.Exists(article.Terms, term => term.Key == name));

    /// <summary>Where both headlines give numbers, one at least is common: another toll, another quarter, another draw is other news.</summary>
    private static bool SharesNumbers(double[] article, IReadOnlyList<double> story) =>
        article.Length == 0 || story.Count == 0 || article.Any(one => story.Any(other => Math.Abs(one - other) <= Near * Math.Max(one, other)));
}
