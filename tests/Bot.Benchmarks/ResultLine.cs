using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>The line for programs: <c>RESULT verb key=value …</c>, keys in lower_snake_case, numbers in the invariant culture.</summary>
internal static class ResultLine
{
    public static void Print(string verb, params (string Key, object Value)[] values)
    {
        var parts = values.Select(pair => $"{pair.Key}={Format(pair.Value)}");
        Console.WriteLine($"RESULT {verb} {string.Join(' ', parts)}");
    }

    private static string Format(object value) => value switch
    {
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
