using System.Globalization;
using Bot.Emulator;

namespace Bot.Benchmarks.Delivery;

/// <summary>The emulator in a process of its own, without people or page samples.</summary>
internal sealed class EmulatorVerb : IVerb
{
    public string Name => "emulator-server";

    public string Summary => "the emulator that other verbs start beside them";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        await using var server = await EmulatorServer.StartAsync(new EmulatorOptions { WithSamplePeople = false, Keep = 1, Token = Emulation.Token }, ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PORT {server.BaseUrl.Port}"));
        // Whoever started it holds its input open; when they are gone, it ends.
        await Task.Run(Console.In.ReadToEnd, ct);
        return 0;
    }
}
