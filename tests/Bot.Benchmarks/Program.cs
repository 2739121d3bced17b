using System.Globalization;
using System.Text;
using Bot.Benchmarks;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var verb = VerbList.All.FirstOrDefault(verb => args.Length > 0 && verb.Name == args[0]);
if (verb is null)
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Bot.Benchmarks -- <verb> [--quick]");
    foreach (var known in VerbList.All)
        Console.Error.WriteLine($"  {known.Name,-10} {known.Summary}");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await verb.RunAsync(BenchmarkArguments.Read(args.Skip(1)), stop.Token);
