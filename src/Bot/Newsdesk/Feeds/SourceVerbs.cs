using System.Globalization;
using Bot.Sources.Feeds.Polling;

namespace Bot.Newsdesk.Feeds;

/// <summary>The first words of the actions on the buttons about sources.</summary>
internal static class SourceVerbs
{
    /// <summary>Takes a page of the list.</summary>
    public const string Page = "src-page";

    /// <summary>Takes a source's number.</summary>
    public const string Card = "src-card";

    /// <summary>Takes a source's number and the state it is to have.</summary>
    public const string Set = "src-set";

    /// <summary>Takes a source's number; asks before it is removed.</summary>
    public const string Drop = "src-drop";

    /// <summary>Takes a source's number.</summary>
    public const string Test = "src-test";

    /// <summary>Takes a source's number and 1 or 0.</summary>
    public const string Full = "src-full";

    /// <summary>Takes the number of a list; adds what is in it.</summary>
    public const string ListAdd = "src-list-add";

    /// <summary>Takes the number of a list; forgets it.</summary>
    public const string ListDrop = "src-list-drop";

    /// <summary>Takes the number of a list; removes what was added by it.</summary>
    public const string ListUndo = "src-list-undo";

    /// <summary>Sends all sources as a file.</summary>
    public const string Export = "src-export";

    public static IReadOnlyList<string> All { get; } = [Page, Card, Set, Drop, Test, Full];

    /// <summary>Those about lists of sources.</summary>
    public static IReadOnlyList<string> OfLists { get; } = [ListAdd, ListDrop, ListUndo, Export];

    /// <summary>Joins a verb and a number.</summary>
    public static string Of(string verb, long number) => string.Create(CultureInfo.InvariantCulture, $"{verb} {number}");

    /// <summary>Asks for a state.</summary>
    public static string SetTo(long feedId, FeedState state) => string.Create(CultureInfo.InvariantCulture, $"{Set} {feedId} {(int)state}");

    /// <summary>The numbers that follow a verb; empty where any is none.</summary>
    public static IReadOnlyList<long> Numbers(string arguments)
    {
        var numbers = new List<long>();
        foreach (var part in arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return [];
            numbers.Add(number);
        }

        return numbers;
    }
}
