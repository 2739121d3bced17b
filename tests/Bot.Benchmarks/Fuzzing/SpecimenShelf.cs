using Bot.Benchmarks.Quality;

namespace Bot.Benchmarks.Fuzzing;

/// <summary>The documents beside the checkout: feeds, wires and pages. Small ones are taken more often, so that a run is not spent on a few large ones.</summary>
internal sealed class SpecimenShelf
{
    private const int FeedShare = 60;
    private const int WireShare = 30;
    private const int Small = 16 * 1024;

    private readonly Dictionary<SpecimenKind, List<Specimen>> _specimens;

    private SpecimenShelf(Dictionary<SpecimenKind, List<Specimen>> specimens) => _specimens = specimens;

    /// <summary>Reads them; null where the material is absent.</summary>
    public static SpecimenShelf? Open()
    {
        if (LabelledFiles.Folder is not { } folder)
            return null;
        return new(new Dictionary<SpecimenKind, List<Specimen>>
        {
            [SpecimenKind.Feed] = Files(SpecimenKind.Feed, Path.Combine(folder, "feeds"), "*.xml", "*.json"),
            [SpecimenKind.Wire] = [.. Files(SpecimenKind.Wire, Path.Combine(folder, "wire"), "*.xml", "*.json"), .. Files(SpecimenKind.Wire, Path.Combine(folder, "seed"), "*.txt")],
            [SpecimenKind.Page] = Files(SpecimenKind.Page, Path.Combine(folder, "pages"), "source.html"),
        });
    }

    /// <summary>Picks one.</summary>
    public Specimen Pick(Random random)
    {
        var turn = random.Next(100);
        var shelf = _specimens[turn < FeedShare ? SpecimenKind.Feed : turn < FeedShare + WireShare ? SpecimenKind.Wire : SpecimenKind.Page];
        while (true)
        {
            var specimen = shelf[random.Next(shelf.Count)];
            if (random.Next(specimen.Content.Length + 1) < Small)
                return specimen;
        }
    }

    private static List<Specimen> Files(SpecimenKind kind, string folder, params string[] patterns) =>
        [.. patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)).Order(StringComparer.Ordinal).Select(path => new Specimen(kind, path, File.ReadAllBytes(path)))];
}
