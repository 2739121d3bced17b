using System.Security.Cryptography;
using System.Text;
using Bot.Topics.Reading;

namespace Bot.Topics;

/// <summary>Reads the catalogue folder, one YAML file a topic. A topic whose file did not change is the same object as before.</summary>
internal static class TopicCatalogueReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every <c>*.yaml</c> in <paramref name="folder"/> whose name does not begin with <c>_</c>.</summary>
    /// <param name="folder">The catalogue folder. If it is missing, everything holds as before and that is the one problem.</param>
    /// <param name="previous">What held until now: a file that cannot be used keeps the topic it gave before.</param>
    public static CatalogueReading Read(string folder, TopicCatalogue? previous = null)
    {
        previous ??= TopicCatalogue.Empty;
        if (!Directory.Exists(folder))
            return new CatalogueReading(previous, [new CatalogueProblem(folder, 0, "there is no such folder; the topics hold as they were. Content:Folder must name the folder that holds it")], []);
        var problems = new List<CatalogueProblem>();
        var topics = new List<Topic>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Where(IsTopicFile).Order(StringComparer.Ordinal))
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            present.Add(slug);
            if (ReadOne(path, slug, previous.Find(slug), problems) is { } topic)
                topics.Add(topic);
        }

        var whole = CatalogueCheck.Check(topics, problems);
        return new CatalogueReading(
            new TopicCatalogue(whole),
            problems,
            [.. previous.Topics.Select(topic => topic.Slug).Where(slug => !present.Contains(slug))]);
    }

    private static Topic? ReadOne(string path, string slug, Topic? before, List<CatalogueProblem> problems)
    {
        var found = new FileProblems(Path.GetFileName(path));
        var topic = ReadFile(path, slug, before, found);
        problems.AddRange(found.All);
        return topic ?? before;
    }

    private static Topic? ReadFile(string path, string slug, Topic? before, FileProblems problems)
    {
        if (slug.Length > 40 || !slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            problems.Add(0, "the name must be a slug: at most 40 small letters, digits and hyphens");
            return null;
        }

        try
        {
            if (new FileInfo(path).Length > YamlGuard.Longest * 4)
            {
                problems.Add(0, $"the file is longer than {YamlGuard.Longest} characters");
                return null;
            }

            var bytes = File.ReadAllBytes(path);
            var fingerprint = Convert.ToHexString(SHA256.HashData(bytes));
            if (before?.Fingerprint == fingerprint)
                return before;
            var text = Utf8.GetString(bytes).TrimStart('\uFEFF');
            return TopicFileReader.Read(slug, text, problems) is { } topic ? topic with { Fingerprint = fingerprint } : null;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(0, "the file is not UTF-8 text");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(0, "the file cannot be read now: " + unreadable.Message);
        }

        return null;
    }

    private static bool IsTopicFile(string path) => !Path.GetFileName(path).StartsWith('_') && !Path.GetFileName(path).StartsWith('.');
}
