using System.ComponentModel.DataAnnotations;

namespace Bot.Newsdesk;

/// <summary>Who may broadcast, and how.</summary>
internal sealed class NewsdeskOptions
{
    /// <summary>Numeric Telegram user ids. With none, the console prints a single-use claim link.</summary>
    public IReadOnlyList<long> Admins { get; set; } = [];

    /// <summary>The desk's name in the line under a headline; empty: none.</summary>
    [StringLength(64, ErrorMessage = "Newsdesk:Name must have at most 64 characters.")]
    public string Name { get; set; } = "";

    /// <summary>Offers the paid speed. Telegram asks for 10,000 Stars and 10,000 monthly users.</summary>
    public bool PaidBroadcast { get; set; }

    /// <summary>A second admin must agree, where there are two.</summary>
    public bool Approval { get; set; }

    /// <summary>Chats that get a broadcast first; 0: all at once.</summary>
    [Range(0, 1_000_000, ErrorMessage = "Newsdesk:FirstWave must be 0 to 1000000.")]
    public int FirstWave { get; set; } = 500;

    /// <summary>Seconds between the first wave and the rest.</summary>
    [Range(0, 86_400, ErrorMessage = "Newsdesk:FirstWavePauseSeconds must be 0 to 86400.")]
    public int FirstWavePauseSeconds { get; set; } = 60;

    /// <summary>Minutes after which a waiting alert counts as late, so that admins are told.</summary>
    [Range(1, 1440, ErrorMessage = "Newsdesk:LateMinutes must be 1 to 1440.")]
    public double LateMinutes { get; set; } = 10;
}
