using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Emulator.Api.Control;

/// <summary>
/// Puts a story into the content folder's <c>articles</c> as an editor would: under a temporary name first, renamed when
/// complete, never over another file.
/// </summary>
internal sealed partial class PublishFolder(string? contentFolder)
{
    public const int MaximumBytes = 1024 * 1024;

    public bool IsOpen => contentFolder is not null;

    /// <summary>Writes a story and returns the name its file got.</summary>
    /// <exception cref="ControlException">Name or text is not acceptable, or there is no content folder.</exception>
    public async Task<string> PublishAsync(string? name, string? text, CancellationToken cancellation)
    {
        if (contentFolder is null)
            throw new ControlException("there is no content folder; start with --content <folder>");
        if (string.IsNullOrWhiteSpace(text) || Encoding.UTF8.GetByteCount(text) > MaximumBytes)
            throw new ControlException("the text must not be empty and at most 1 MiB");
        if (name is null || !Names().IsMatch(name))
            throw new ControlException("the name must be letters, digits, - and _, ending in .txt or .md, at most 100 long");
        var folder = Directory.CreateDirectory(Path.Combine(contentFolder, "articles")).FullName;
        var temporary = Path.Combine(folder, $".{name}.{Guid.NewGuid():N}.tmp");
        await File.WriteAllTextAsync(temporary, text, cancellation);
        return Move(temporary, folder, name);
    }

    private static string Move(string temporary, string folder, string name)
    {
        for (var number = 1; ; number++)
        {
            var free = number == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}";
            try
            {
                File.Move(temporary, Path.Combine(folder, free), overwrite: false);
                return free;
            }
            catch (IOException) when (number < 1000 && File.Exists(Path.Combine(folder, free)))
            {
                // The name is taken: the next number may be free.
            }
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]{0,95}\.(?:txt|md)$", RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
