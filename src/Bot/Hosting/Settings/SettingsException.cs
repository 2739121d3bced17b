namespace Bot.Hosting.Settings;

/// <summary>A setting that must be put right before the bot can start; the message says which and how.</summary>
internal sealed class SettingsException : Exception
{
    public SettingsException()
    {
    }

    public SettingsException(string message)
        : base(message)
    {
    }

    public SettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
