namespace Bot.Articles.Dates;

/// <summary>A place in a list of tokens that can be tried ahead and put back.</summary>
/// <param name="tokens">The tokens of one line.</param>
internal sealed class TokenCursor(IReadOnlyList<DateToken> tokens)
{
    /// <summary>The index of the next token; set it back to undo a try.</summary>
    public int Position { get; set; }

    /// <summary>Whether no token is left.</summary>
    public bool AtEnd => Position >= tokens.Count;

    /// <summary>The index in the line just behind the last token taken; 0 before the first.</summary>
    public int TextEnd => Position == 0 ? 0 : tokens[Position - 1].End;

    /// <summary>The next token's text, or an empty string at the end.</summary>
    public string Word => Ahead(0) is { IsWord: true } token ? token.Text : "";

    /// <summary>The next token's number; null when it is none.</summary>
    public int? Number => Ahead(0)?.Number;

    /// <summary>How many digits the next token has; 0 when it is no number.</summary>
    public int Digits => Ahead(0) is { } token && char.IsAsciiDigit(token.Text[0]) ? token.Text.Length : 0;

    /// <summary>A token further ahead; null beyond the end.</summary>
    public DateToken? Ahead(int count) => Position + count < tokens.Count ? tokens[Position + count] : null;

    /// <summary>Takes the next token when it is this sign.</summary>
    public bool Take(char sign)
    {
        if (Ahead(0) is not { } token || !token.Is(sign))
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes the next token when it is one of these signs.</summary>
    public bool TakeAny(string signs) => Ahead(0) is { Text.Length: 1 } token && signs.Contains(token.Text[0]) && Take(token.Text[0]);

    /// <summary>Takes the next token when it is a word the test accepts.</summary>
    public bool TakeWord(Func<string, bool> test)
    {
        if (Word.Length == 0 || !test(Word))
            return false;
        Position++;
        return true;
    }
}
