namespace Bot.Readers;

/// <summary>What happens to alerts in the quiet hours.</summary>
internal enum NightMode
{
    /// <summary>They arrive without a sound.</summary>
    Silent = 0,

    /// <summary>They wait for the morning.</summary>
    Hold = 1,

    /// <summary>They arrive as by day.</summary>
    Normal = 2,
}
