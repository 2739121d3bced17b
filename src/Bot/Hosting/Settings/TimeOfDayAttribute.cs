using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Bot.Hosting.Settings;

/// <summary>The value must be a time of day as HH:mm.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TimeOfDayAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is string text && TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
