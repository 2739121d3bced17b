using Bot.Articles;

namespace Bot.Matching.Index;

/// <summary>Gets an article ready to be asked for terms.</summary>
internal static class ArticleSearch
{
    /// <summary>Finds every term and fact of the vocabulary in the article.</summary>
    public static void Prepare(Article article, Vocabulary vocabulary, MatchScratch scratch)
    {
        scratch.Begin(vocabulary);
        scratch.Reader.Read(article, scratch.Text);
        TermFinder.Find(scratch);
        Facts.Find(article, scratch);
    }

    /// <summary>The article's BCP 47 primary language, in small letters.</summary>
    public static string Language(Article article)
    {
        var dash = article.Language.IndexOf('-');
        return (dash < 0 ? article.Language : article.Language[..dash]).ToLowerInvariant();
    }
}
