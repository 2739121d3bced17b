using System.ComponentModel.DataAnnotations;

namespace Bot.Outbox;

/// <summary>How fast messages may leave. The defaults are what Telegram publishes (Bots FAQ, "My bot is hitting limits").</summary>
internal sealed class PumpOptions
{
    /// <summary>Messages a second, all chats together; 0: no limit.</summary>
    [Range(0, 100_000, ErrorMessage = "Delivery:OverallPerSecond must be 0 to 100000. Telegram allows about 30.")]
    public double OverallPerSecond { get; set; } = 30;

    /// <summary>Messages a second with allow_paid_broadcast; at most 1000 by Telegram.</summary>
    [Range(1, 100_000, ErrorMessage = "Delivery:PaidPerSecond must be 1 to 100000. Telegram allows 1000.")]
    public double PaidPerSecond { get; set; } = 1000;

    /// <summary>Milliseconds between two messages to one chat; 0: no limit.</summary>
    [Range(0, 600_000, ErrorMessage = "Delivery:ChatGapMilliseconds must be 0 to 600000. Telegram asks for 1000.")]
    public int ChatGapMilliseconds { get; set; } = 1000;

    /// <summary>Messages a minute to one group or channel; 0: no limit.</summary>
    [Range(0, 100_000, ErrorMessage = "Delivery:GroupPerMinute must be 0 to 100000. Telegram allows 20.")]
    public int GroupPerMinute { get; set; } = 20;

    /// <summary>Calls under way at the same moment.</summary>
    [Range(1, 1000, ErrorMessage = "Delivery:MaxInFlight must be 1 to 1000.")]
    public int MaxInFlight { get; set; } = 96;

    /// <summary>Rows of one lane that the pump holds; the rest waits in the tables.</summary>
    [Range(1, 10_000, ErrorMessage = "Delivery:LaneWindow must be 1 to 10000.")]
    public int LaneWindow { get; set; } = 1000;

    /// <summary>Hours from its acceptance within which an alert may leave on its own; a later one becomes part of the next digest.</summary>
    [Range(1, 168, ErrorMessage = "Delivery:UsefulHours must be 1 to 168.")]
    public double UsefulHours { get; set; } = 6;

    /// <summary>
    /// Calls under way and rows sent but not yet durable, beyond which nothing more leaves: what a crash can repeat. It is what
    /// leaves in a fiftieth of a second, so that a fast pump does not stand still during each commit, and as many as may be under way.
    /// </summary>
    public int MostAtRisk => Math.Max(MaxInFlight, OverallPerSecond == 0 ? 512 : (int)Math.Min(Math.Max(OverallPerSecond, PaidPerSecond) / 50, 512));

    /// <summary>Days that rows of messages which left are kept.</summary>
    [Range(1, 3650, ErrorMessage = "Delivery:KeepDays must be 1 to 3650.")]
    public int KeepDays { get; set; } = 14;
}
