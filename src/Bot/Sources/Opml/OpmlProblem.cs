namespace Bot.Sources.Opml;

/// <summary>An entry that cannot be used.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Kind">Why.</param>
/// <param name="Detail">What stands there, clean and bounded; empty where there is nothing to quote.</param>
internal sealed record OpmlProblem(int Line, OpmlProblemKind Kind, string Detail = "")
{
    /// <summary>Why, as an English sentence that says what to do: for the console.</summary>
    public string Reason => Kind switch
    {
        OpmlProblemKind.TooLarge => $"It is larger than {OpmlReader.MaxBytes / (1024 * 1024)} MiB. Split it.",
        OpmlProblemKind.Empty => "It is empty.",
        OpmlProblemKind.Unreadable => Detail.Length > 0 ? Detail : "It cannot be read.",
        OpmlProblemKind.NotOpml => "It is not OPML. Export the list of feeds from your reader as OPML.",
        OpmlProblemKind.NoFeed => "It names no feed: no outline has an xmlUrl.",
        OpmlProblemKind.TooMany => $"Only the first {OpmlReader.MostEntries} entries are read. Split the file.",
        OpmlProblemKind.NoAddress => "It is a feed without an address. Write it as xmlUrl.",
        _ => $"“{Detail}” is not a web address. Write one that begins with http:// or https://.",
    };
}
