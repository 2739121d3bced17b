namespace Bot.Matching.Language;

/// <summary>Brings the inflected forms of a language's words to one key. The key is for comparing, not for reading.</summary>
internal interface IInflection
{
    /// <summary>Changes the first <paramref name="length"/> letters in place and returns the key's length.</summary>
    /// <param name="word">A folded word (no case, no accents) with room to grow by a few letters.</param>
    /// <param name="length">Its length.</param>
    int Reduce(char[] word, int length);
}
