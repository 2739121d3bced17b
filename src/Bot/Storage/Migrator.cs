using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Brings the file's schema up to date: numbered scripts, each applied once, in order, in a transaction of its own.</summary>
internal static class Migrator
{
    private const string Prefix = "Bot.Storage.Migrations.";

    /// <summary>Applies what is missing and returns the numbers applied.</summary>
    /// <exception cref="InvalidOperationException">The file was written by a newer version of the bot.</exception>
    public static IReadOnlyList<int> Apply(Database database)
    {
        using var connection = database.OpenWriter();
        connection.Execute("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
        var applied = connection.Query<int>("SELECT number FROM migrations").ToHashSet();
        var scripts = Scripts();
        var unknown = applied.Except(scripts.Select(script => script.Number)).ToList();
        if (unknown.Count > 0)
            throw new InvalidOperationException($"'{database.Path}' was written by a newer version of the bot (migration {unknown.Max()}). Start that version, or restore an older copy of the file.");

        var missing = scripts.Where(script => !applied.Contains(script.Number)).ToList();
        foreach (var script in missing)
            Apply(connection, script);
        return [.. missing.Select(script => script.Number)];
    }

    private static void Apply(SqliteConnection connection, Migration script)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(script.Sql, transaction: transaction);
        connection.Execute("INSERT INTO migrations (number, name) VALUES (@Number, @Name)", script, transaction);
        transaction.Commit();
    }

    private static List<Migration> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .OrderBy(script => script.Number)];
    }

    private static Migration Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The migration '{resource}' is not in the program.");
        using var reader = new StreamReader(stream);
        var name = resource[Prefix.Length..];
        return new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
