using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Binds a section of the settings and holds it against its stated ranges.</summary>
internal static class SettingsCheck
{
    /// <summary>Returns what is wrong with the options, each as a sentence that says what to do.</summary>
    public static IReadOnlyList<string> Problems<T>(T options, IValidateOptions<T> validator)
        where T : class
    {
        var result = validator.Validate(name: null, options);
        return result.Failed ? [.. result.Failures.Select(Words)] : [];
    }

    /// <summary>Cuts the property's path that the generator puts before our own words.</summary>
    private static string Words(string failure)
    {
        var cut = failure.IndexOf(": ", StringComparison.Ordinal);
        return cut >= 0 && !failure[..cut].Contains(' ', StringComparison.Ordinal) ? failure[(cut + 2)..] : failure;
    }
}
