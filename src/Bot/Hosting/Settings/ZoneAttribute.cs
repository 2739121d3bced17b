using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Bot.Hosting.Settings;

/// <summary>The value must be the name of a zone in the IANA database.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ZoneAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is string name && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;
}
