using Bot.Texts;

namespace Bot.Chat;

/// <summary>What is said of saved stories; what each takes stands in content/messages/en.json.</summary>
internal static class SavedTexts
{
    public static readonly TextKey Title = new("saved.title");
    public static readonly TextKey None = new("saved.none");
    public static readonly TextKey Removed = new("saved.removed");

    /// <summary>Plain text.</summary>
    public static readonly TextKey Done = new("saved.done");

    /// <summary>Plain text.</summary>
    public static readonly TextKey DoneFull = new("saved.doneFull");

    /// <summary>Plain text.</summary>
    public static readonly TextKey Undone = new("saved.undone");
}
