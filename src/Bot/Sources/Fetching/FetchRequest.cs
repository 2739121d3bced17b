namespace Bot.Sources.Fetching;

/// <summary>What to fetch.</summary>
/// <param name="Address">Absolute; http or https.</param>
/// <param name="ETag">The validator of the copy we have, as the server sent it.</param>
/// <param name="LastModified">The date of the copy we have, as the server sent it.</param>
internal sealed record FetchRequest(Uri Address, string? ETag = null, string? LastModified = null)
{
    /// <summary>The media types wanted, as in the header of HTTP; null: those of feeds.</summary>
    public string? Accept { get; init; }
}
