using Bot.Sources.Fetching;

namespace Bot.Hosting.Settings;

/// <summary>How feeds are fetched.</summary>
internal sealed class FetchingOptions
{
    /// <summary>Hosts that may stand at private addresses, such as an agency's server in the same network. All others must be public.</summary>
    public IReadOnlyList<string> AllowedHosts { get; set; } = [];

    /// <summary>The limits of a fetch.</summary>
    public FetchOptions Limits() => new() { AllowedHosts = AllowedHosts.ToHashSet(StringComparer.OrdinalIgnoreCase) };
}
