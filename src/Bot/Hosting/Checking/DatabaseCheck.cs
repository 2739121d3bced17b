using Bot.Hosting.Settings;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Hosting.Checking;

/// <summary>Asks SQLite whether the database is whole. A database that does not exist yet is no problem.</summary>
internal static class DatabaseCheck
{
    /// <summary>What is wrong with the file.</summary>
    public static IReadOnlyList<string> Problems(DatabaseOptions options)
    {
        var path = Path.GetFullPath(options.Path);
        if (!File.Exists(path))
            return [];
        try
        {
            using var reader = new Database(path).OpenReader();
            var answers = reader.Query<string>("PRAGMA quick_check(20)").AsList();
            return answers is ["ok"] ? [] : [.. answers.Select(answer => $"{path}: {answer}. Restore the file from a backup.")];
        }
        catch (SqliteException exception)
        {
            return [$"{path}: {exception.Message} Check that the file is a database of this bot and that this user may read it."];
        }
    }
}
