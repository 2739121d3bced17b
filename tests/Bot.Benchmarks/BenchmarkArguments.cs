using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>What stands after the verb.</summary>
/// <param name="Quick">A shorter form, under 50 s.</param>
/// <param name="Words">Everything else, in order.</param>
internal sealed record BenchmarkArguments(bool Quick, IReadOnlyList<string> Words)
{
    /// <summary>The whole number after an option, or null where it does not stand there.</summary>
    public int? Number(string option) =>
        Words.SkipWhile(word => word != option).Skip(1).FirstOrDefault() is { } word
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static BenchmarkArguments Read(IEnumerable<string> words)
    {
        var all = words.ToList();
        var quick = all.RemoveAll(word => word == "--quick") > 0;
        return new BenchmarkArguments(quick, all);
    }
}
