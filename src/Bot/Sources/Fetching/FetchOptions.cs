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

    /// <summary>A body beyond so many bytes is large.</summary>
    public int LargeFrom { get; init; } = 256 * 1024;

    /// <summary>Large bodies being read at the same moment.</summary>
    public int LargeAtOnce { get; init; } = 4;

    /// <summary>The longest the part of a body that makes it large may take.</summary>
    public TimeSpan LargeTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most a connection may bring, in bytes as they come: a limit for what is never shown to us, such as endless heads before the answer.</summary>
    public long MaxWireBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Hosts, as written in addresses, that may stand at private addresses.</summary>
    public IReadOnlySet<string> AllowedHosts { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that robots.txt files know us by (RFC 9309, section 2.2.1).</summary>
    public const string Robot = "NewsAlertBot";

    /// <summary>Says who we are to the servers.</summary>
    public string UserAgent { get; init; } = Robot + "/0.1 (feed reader)";
}
