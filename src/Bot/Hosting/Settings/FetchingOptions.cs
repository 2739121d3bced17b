using Bot.Sources.Fetching;

namespace Bot.Hosting.Settings;

/// <summary>How feeds are fetched.</summary>
internal sealed class FetchingOptions
{
    /// <summary>Hosts that may stand at private addresses, such as an agency's server in the same network. All others must be public.</summary>
    [HostNames(ErrorMessage = "Fetching:AllowedHosts must hold names or addresses of hosts, such as feeds.example or 10.0.0.5, without http:// and without a path.")]
    public IReadOnlyList<string> AllowedHosts { get; set; } = [];

    /// <summary>The limits of a fetch.</summary>
    public FetchOptions Limits() => new() { AllowedHosts = AllowedHosts.ToHashSet(StringComparer.OrdinalIgnoreCase) };
}
