using System.Globalization;
using Bot.Tests.Support;

namespace Bot.Benchmarks.Fuzzing;

/// <summary><c>fuzz</c>: spoilt feeds, wires and pages, read to finished articles; what crashed, was slow or took much memory.</summary>
internal sealed class FuzzVerb : IVerb
{
    private const int Full = 1_000_000;
    private const int Seed = 20_261_124;
    private const double SlowMilliseconds = 500;
    private const long MuchMemory = 48L * 1024 * 1024;

    private static readonly TimeSpan QuickTime = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan ReportGap = TimeSpan.FromSeconds(30);

    private int _mutations;
    private int _crashed;
    private int _articles;
    private double _slowest;
    private long _largest;

    public string Name => "fuzz";

    public string Summary => "a million mutations of feeds, wires and pages: crashes, the slowest, the largest; words: a number of mutations, --from N, --only N, --dump (writes the spoilt document)";

    public Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        if (SpecimenShelf.Open() is not { } shelf)
        {
            Console.Error.WriteLine("The material is not beside this checkout (../shared/data).");
            return Task.FromResult(1);
        }

        var from = Number(arguments, "--only") ?? Number(arguments, "--from") ?? 0;
        var count = Number(arguments, "--only") is not null ? 1 : arguments.Words.Select(Number).FirstOrDefault(number => number is not null) ?? Full;
        WarmUp(shelf);
        var started = TimeProvider.System.GetTimestamp();
        var reported = started;
        for (var number = from; number < from + count && !ct.IsCancellationRequested; number++)
        {
            if (arguments.Quick && TimeProvider.System.GetElapsedTime(started) > QuickTime)
                break;
            Try(shelf, number, arguments.Words.Contains("--dump"));
            if (TimeProvider.System.GetElapsedTime(reported) < ReportGap)
                continue;
            reported = TimeProvider.System.GetTimestamp();
            Console.WriteLine($"{_mutations} mutations, {_crashed} crashed, slowest {_slowest:0} ms, largest {_largest / 1048576.0:0.0} MiB");
        }

        Console.WriteLine($"{_mutations} mutations gave {_articles} articles in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} s; times are of the processor, memory is what was allocated for a document, above 48 MiB what it held at most at one moment");
        ResultLine.Print("fuzz", ("mutations", _mutations), ("crashed", _crashed), ("slow_ms_max", _slowest), ("memory_mb_max", _largest / 1048576.0));
        return Task.FromResult(0);
    }

    // Compiling is no part of reading.
    private static void WarmUp(SpecimenShelf shelf)
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var specimen = shelf.Pick(random);
            SpecimenReading.Read(specimen.Kind, specimen.Name, specimen.Content);
        }
    }

    private void Try(SpecimenShelf shelf, int number, bool dump)
    {
        var random = new Random(unchecked(Seed + number));
        var specimen = shelf.Pick(random);
        var spoilt = Mutation.Of(specimen.Content, shelf.Pick(random).Content, random);
        if (dump)
            File.WriteAllBytes($"fuzz-{number}", spoilt);
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var time = ThreadTime.Start();
        try
        {
            _articles += SpecimenReading.Read(specimen.Kind, specimen.Name, spoilt);
        }
        catch (Exception exception)
        {
            _crashed++;
            Console.WriteLine($"CRASH --only {number} {specimen.Name}: {exception}");
        }

        var milliseconds = time.Elapsed.TotalMilliseconds;
        memory = GC.GetAllocatedBytesForCurrentThread() - memory;
        if (memory > MuchMemory)
            memory = PeakMemory.Of(() => SpecimenReading.Read(specimen.Kind, specimen.Name, spoilt));
        _mutations++;
        if (milliseconds > Math.Max(SlowMilliseconds, _slowest) || memory > Math.Max(MuchMemory, _largest))
            Console.WriteLine($"--only {number} {specimen.Kind} {specimen.Name}: {spoilt.Length} bytes, {milliseconds:0} ms, {memory / 1048576.0:0.0} MiB");
        _slowest = Math.Max(_slowest, milliseconds);
        _largest = Math.Max(_largest, memory);
    }

    private static int? Number(BenchmarkArguments arguments, string name)
    {
        var at = arguments.Words.ToList().IndexOf(name);
        return at >= 0 && at + 1 < arguments.Words.Count ? Number(arguments.Words[at + 1]) : null;
    }

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
