namespace Bot.Hosting.Settings;

/// <summary>Who may broadcast.</summary>
internal sealed class NewsdeskOptions
{
    /// <summary>Numeric Telegram user ids. With none, the console prints a single-use claim link.</summary>
    public IReadOnlyList<long> Admins { get; set; } = [];
}
