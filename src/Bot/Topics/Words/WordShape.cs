namespace Bot.Topics.Words;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    /// <summary>Letters and digits.</summary>
    Plain,

    /// <summary>Single letters with full stops: <c>U.S.</c></summary>
    Dotted,

    /// <summary>Digits with separators: <c>1,000</c>, <c>3.5</c>.</summary>
    Number,

    /// <summary>With signs that belong to it: <c>AT&amp;T</c>, <c>C++</c>, <c>C#</c>, <c>example.com</c>.</summary>
    Signed,

    /// <summary><c>#tag</c></summary>
    Tag,

    /// <summary><c>@name</c></summary>
    Mention,
}
