using Bot.Hosting.Settings;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Hosting.Checking;

/// <summary>Asks SQLite whether the database is whole, and the system whether it can be written. A database that does not exist yet is no problem.</summary>
internal static class DatabaseCheck
{
    /// <summary>What is wrong with the file.</summary>
    public static IReadOnlyList<string> Problems(DatabaseOptions options)
    {
        var path = Path.GetFullPath(options.Path);
        if (FolderCheck.WhyNotWritable(Path.GetDirectoryName(path) ?? path) is { } why)
            return [$"Database:Path is '{options.Path}', where no database can be kept: {why} Let this user write there, or name another file."];
        if (!File.Exists(path))
            return [];
        try
        {
            using var reader = new Database(path).OpenReader();
            var answers = reader.Query<string>("PRAGMA quick_check(20)").AsList();
            return answers is ["ok"] ? ReadOnly(path) : [.. answers.Select(answer => $"{path}: {answer}. Restore the file from a backup.")];
        }
        catch (SqliteException exception)
        {
            return [$"{path}: {exception.Message} Check that the file is a database of this bot and that this user may read it."];
        }
    }

    private static IReadOnlyList<string> ReadOnly(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [$"{path}: {exception.Message} Let this user write the file."];
        }
    }
}
