using Bot.Readers;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>Who runs the newsdesk: the people in the settings, or where there are none, those who claimed it by the console's link.</summary>
internal sealed class AdminList
{
    private readonly bool _isConfigured;
    private volatile IReadOnlySet<long> _people;

    public AdminList(IReadOnlyCollection<long> configured, Database database)
    {
        _isConfigured = configured.Count > 0;
        _people = _isConfigured ? configured.ToHashSet() : Claimed(database);
    }

    /// <summary>Called when somebody has joined; from any thread.</summary>
    public Action? WhenJoined { get; set; }

    /// <summary>Telegram's ids of all of them.</summary>
    public IReadOnlyCollection<long> People => _people;

    /// <summary>Nobody can do anything yet.</summary>
    public bool IsEmpty => _people.Count == 0;

    /// <summary>Whether a word is an admin's own: said in private, by a person and not in a group's or channel's name.</summary>
    public bool IsAdmin(ReaderWord word) => word is { IsPrivate: true, SpeaksAsGroup: false } && _people.Contains(word.PersonId);

    /// <summary>Adds who claimed it; counts at once. Needs the writer's connection.</summary>
    public void Add(SqliteConnection connection, long personId, long now) =>
        connection.Execute("INSERT OR IGNORE INTO admins (person_id, claimed_at) VALUES (@personId, @now)", new { personId, now });

    /// <summary>Lets a claim that is committed count.</summary>
    public void TakeIn(long personId)
    {
        if (_isConfigured)
            return;
        _people = _people.Append(personId).ToHashSet();
        WhenJoined?.Invoke();
    }

    private static HashSet<long> Claimed(Database database)
    {
        using var reader = database.OpenReader();
        return [.. reader.Query<long>("SELECT person_id FROM admins")];
    }
}
