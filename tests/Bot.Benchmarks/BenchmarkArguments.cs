namespace Bot.Benchmarks;

/// <summary>What stands after the verb.</summary>
/// <param name="Quick">A shorter form, under 50 s.</param>
/// <param name="Words">Everything else, in order.</param>
internal sealed record BenchmarkArguments(bool Quick, IReadOnlyList<string> Words)
{
    public static BenchmarkArguments Read(IEnumerable<string> words)
    {
        var all = words.ToList();
        var quick = all.RemoveAll(word => word == "--quick") > 0;
        return new BenchmarkArguments(quick, all);
    }
}
