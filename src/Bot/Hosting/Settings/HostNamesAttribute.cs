using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>Every value must be the name or the address of a host, without scheme, port or path.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HostNamesAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is IEnumerable<string> hosts && hosts.All(host => Uri.CheckHostName(host) != UriHostNameType.Unknown);
}
