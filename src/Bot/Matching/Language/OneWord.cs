using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Bot.Matching.Language;

/// <summary>A stream of the word last set: the only way Lucene.NET lets its KStem be asked.</summary>
internal sealed class OneWord : TokenStream
{
    private readonly ICharTermAttribute _term;

    public OneWord() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>Puts a word in.</summary>
    public void Set(char[] word, int length) => _term.CopyBuffer(word, 0, length);

    /// <summary>Copies the word out, as the filters after this one left it; returns its length.</summary>
    public int CopyTo(char[] target)
    {
        var length = Math.Min(_term.Length, target.Length);
        Array.Copy(_term.Buffer, target, length);
        return length;
    }

    public override bool IncrementToken() => true;
}
