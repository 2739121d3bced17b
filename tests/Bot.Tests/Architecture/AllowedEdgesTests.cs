using System.Text.RegularExpressions;
using Bot.Tests.Support;

namespace Bot.Tests.Architecture;

/// <summary>Reads the table of rooms in src/README.md and the sources, and fails on a room that names another it may not use.</summary>
public sealed partial class AllowedEdgesTests
{
    private static readonly Dictionary<string, HashSet<string>> Allowed = ReadTable();

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_the_rooms_it_may_know(string room)
    {
        var folder = Path.Combine(SharedData.RepositoryRoot, "src", "Bot", room);
        var broken = Files(folder).SelectMany(file => ForbiddenIn(file, room)).ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Every_folder_of_the_product_is_a_room_of_the_plan()
    {
        var folders = Directory.GetDirectories(Path.Combine(SharedData.RepositoryRoot, "src", "Bot")).Select(Path.GetFileName);
        Assert.Empty(folders.Except([.. Allowed.Keys, "bin", "obj", "Properties"]));
        Assert.Empty(Allowed.Keys.Except(folders));
        Assert.Empty(Allowed.Values.SelectMany(rooms => rooms).Except(Allowed.Keys));
        Assert.Empty(Allowed["Storage"]);
        Assert.DoesNotContain("Chat", Allowed["Newsdesk"]);
    }

    [Fact]
    public void Only_the_emulators_program_touches_the_product()
    {
        var files = Files(Path.Combine(SharedData.RepositoryRoot, "src", "Bot.Emulator")).Where(file => Path.GetFileName(file) != "Program.cs");
        var broken = files.SelectMany(file => Named(file).Where(name => name != "Emulator" && name != "Tests").Select(name => $"{file} names {name}")).ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    /// <summary>The table of rooms in src/README.md: the room, what it does, which others it may use.</summary>
    private static Dictionary<string, HashSet<string>> ReadTable()
    {
        var allowed = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(SharedData.RepositoryRoot, "src", "README.md")))
        {
            if (Row().Match(line) is not { Success: true } row)
                continue;
            var (room, may) = (row.Groups["room"].Value, row.Groups["may"].Value);
            allowed[room] = may.StartsWith("every room", StringComparison.Ordinal)
                ? [.. allowed.Keys.Where(above => !may.EndsWith($"but {above}", StringComparison.Ordinal))]
                : [.. may.Split(", ").Where(name => name != "nothing")];
        }

        return allowed;
    }

    private static IEnumerable<string> ForbiddenIn(string file, string room) =>
        Named(file)
            .Where(name => name != room && Allowed.ContainsKey(name) && !Allowed[room].Contains(name))
            .Select(name => $"{room} may not know {name}: {file}");

    private static IEnumerable<string> Named(string file) =>
        RoomName().Matches(File.ReadAllText(file)).Select(match => match.Groups["room"].Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder) =>
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| `(?<room>\w+)` \|[^|]+\| (?<may>[^|]+?) \|$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Row();

    /// <summary>A name under the product's root namespace; not the tail of another such as Telegram.Bot.Types.</summary>
    [GeneratedRegex(@"(?<![\w.])Bot\.(?<room>[A-Z]\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex RoomName();
}
