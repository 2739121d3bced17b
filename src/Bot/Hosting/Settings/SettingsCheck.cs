using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>Holds options against the ranges stated on them. (The generated validators drop the messages of number ranges.)</summary>
internal static class SettingsCheck
{
    /// <summary>Returns what is wrong with the options, each as a sentence that says what to do.</summary>
    public static IEnumerable<string> Problems(object options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return results.Select(result => result.ErrorMessage ?? "A setting is out of its range.");
    }
}
