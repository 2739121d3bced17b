namespace Bot.Sources.Feeds.Parsing;

/// <summary>How much of a feed is read. What is deeper or more is left out.</summary>
internal static class FeedBounds
{
    /// <summary>Elements inside each other.</summary>
    public const int Depth = 100;

    /// <summary>Elements of a document.</summary>
    public const int Elements = 100_000;

    /// <summary>Attributes of an element.</summary>
    public const int Attributes = 64;

    /// <summary>Entries of a feed.</summary>
    public const int Items = 1_000;

    /// <summary>Persons, categories or links of one entry.</summary>
    public const int Several = 64;

    /// <summary>One text of an entry, in UTF-16 units, before markup is taken out of it.</summary>
    public const int Text = 400_000;
}
