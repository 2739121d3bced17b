namespace Bot.Sources.Fetching;

/// <summary>The limits of a fetch.</summary>
internal sealed record FetchOptions
{
    /// <summary>The largest body, in bytes after decompression: 15 MiB.</summary>
    public const int MaxBytes = 15 * 1024 * 1024;

    /// <summary>How many redirects are followed.</summary>
    public const int MaxRedirects = 5;

    /// <summary>The longest a fetch may take in all, every redirect with it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest a connection may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Hosts, as written in addresses, that may stand at private addresses.</summary>
    public IReadOnlySet<string> AllowedHosts { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that robots.txt files know us by (RFC 9309, section 2.2.1).</summary>
    public const string Robot = "NewsAlertBot";

    /// <summary>Says who we are to the servers.</summary>
    public string UserAgent { get; init; } = Robot + "/0.1 (feed reader)";
}
