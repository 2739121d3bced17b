using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>The people and the group a newcomer finds on the page.</summary>
internal static class SamplePeople
{
    public const long ChloeId = 1003;
    public const long GroupId = -1_001_000_000_001;

    private static readonly UserObject[] People =
    [
        new() { Id = 1001, FirstName = "Ana", LastName = "Silva", Username = "ana", LanguageCode = "en" },
        new() { Id = 1002, FirstName = "Ben", LastName = "Okoro", Username = "ben", LanguageCode = "en" },
        new() { Id = ChloeId, FirstName = "Chloé", LastName = "Martin", Username = "chloe", LanguageCode = "fr" },
        new() { Id = 1004, FirstName = "Dmytro", LastName = "Koval", Username = "dmytro", LanguageCode = "uk" },
    ];

    /// <summary>Puts everyone in place; <paramref name="adminId"/> owns the group and is added where unknown.</summary>
    public static void Settle(World world, long adminId)
    {
        foreach (var person in People)
            world.People.Meet(person);
        if (world.People.Find(adminId) is null)
            world.People.Meet(new UserObject { Id = adminId, FirstName = "Admin", LanguageCode = "en" });

        var group = world.Chats.Open(new ChatObject { Id = GroupId, Type = ChatTypes.Supergroup, Title = "Night desk" });
        foreach (var person in world.People.All)
            group.Seat(person.Id, person.Id == adminId ? MemberStatus.Creator : MemberStatus.Member);
        group.Seat(world.Bot.Id, MemberStatus.Member);
    }
}
