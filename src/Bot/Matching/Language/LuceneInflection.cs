namespace Bot.Matching.Language;

/// <summary>A stemmer of Lucene.NET as it is.</summary>
internal sealed class LuceneInflection(Func<char[], int, int> stem) : IInflection
{
    public int Reduce(char[] word, int length) => stem(word, length);
}
