using System.Globalization;
using System.Reflection;

namespace Bot.Emulator.Api.Control;

/// <summary>The stories the publish panel offers, dated with the moment they are asked for.</summary>
internal sealed class SampleStories(TimeProvider time)
{
    private const string Prefix = "samples/";

    public async Task<IReadOnlyList<Sample>> ReadAsync(CancellationToken cancellation)
    {
        var assembly = typeof(SampleStories).Assembly;
        var samples = new List<Sample>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            samples.Add(await ReadAsync(assembly, name, cancellation));
        return samples;
    }

    private async Task<Sample> ReadAsync(Assembly assembly, string resource, CancellationToken cancellation)
    {
        await using var stream = assembly.GetManifestResourceStream(resource) ?? Stream.Null;
        using var reader = new StreamReader(stream);
        var now = time.GetUtcNow();
        var text = (await reader.ReadToEndAsync(cancellation))
            .Replace("{stamp}", now.ToString("dd MMM yyyy, HH:mm", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{date}", now.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var headline = text.Split('\n').Skip(1).FirstOrDefault(line => line.Trim().Length > 0)?.Trim() ?? resource;
        var file = $"{Path.GetFileNameWithoutExtension(resource[Prefix.Length..])}-{now.ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.txt";
        return new Sample(headline, file, text);
    }
}
