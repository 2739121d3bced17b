namespace Bot.Benchmarks;

/// <summary>One named run of this program: it prints a table for people and, last, one <c>RESULT</c> line for programs.</summary>
internal interface IVerb
{
    /// <summary>The word typed to start it.</summary>
    string Name { get; }

    /// <summary>One line for the list of verbs.</summary>
    string Summary { get; }

    /// <summary>Runs it. Returns 0 when the run itself worked, whatever it measured.</summary>
    Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct);
}
