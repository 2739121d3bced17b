using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>The people who exist in the emulator, whether or not they have met the bot.</summary>
internal sealed class PeopleBook
{
    private readonly ConcurrentDictionary<long, UserObject> _people = new();

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<UserObject> All => [.. _people.Values.OrderBy(person => person.Id)];

    public UserObject? Find(long id) => _people.GetValueOrDefault(id);

    /// <summary>
    /// Remembers a person as last described. What a sparse description leaves out is kept from before; a person never
    /// described gets a name made from the id, since Telegram always gives one.
    /// </summary>
    public UserObject Meet(UserObject described) => _people.AddOrUpdate(
        described.Id,
        (id, fresh) => fresh.FirstName.Length > 0 ? fresh : fresh with { FirstName = $"Person {id}" },
        (_, known, fresh) => known with
        {
            FirstName = fresh.FirstName.Length > 0 ? fresh.FirstName : known.FirstName,
            LastName = fresh.LastName ?? known.LastName,
            Username = fresh.Username ?? known.Username,
            LanguageCode = fresh.LanguageCode ?? known.LanguageCode,
        },
        described);
}
