namespace Bot.Matching.Text;

/// <summary>Which letters of a place in the text a word is made of.</summary>
internal enum WordPart : byte
{
    /// <summary>All of them.</summary>
    Whole,

    /// <summary>All after the sign of a <c>#tag</c> or <c>@name</c>.</summary>
    WithoutSign,

    /// <summary>A hyphened pair, written as one word.</summary>
    WithoutHyphen,
}
