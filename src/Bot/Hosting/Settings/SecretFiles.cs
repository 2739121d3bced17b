namespace Bot.Hosting.Settings;

/// <summary>Settings kept in files, as container secrets are: <c>Telegram__Token_FILE=/run/secrets/token</c> sets Telegram:Token.</summary>
internal static class SecretFiles
{
    /// <summary>Ends the name of a setting that names the file with the secret.</summary>
    public const string Suffix = "_FILE";

    /// <summary>The settings that are secrets.</summary>
    private static readonly string[] Secrets = ["Telegram:Token", "Push:Key"];

    /// <summary>Adds the value of every secret that names a file.</summary>
    /// <exception cref="SettingsException">A named file cannot be read.</exception>
    public static void AddSecretFiles(this IConfigurationManager configuration)
    {
        var named = Secrets
            .Where(key => !string.IsNullOrWhiteSpace(configuration[key + Suffix]))
            .ToDictionary(key => key, key => Read(key + Suffix, configuration[key + Suffix]), StringComparer.OrdinalIgnoreCase);
        configuration.AddInMemoryCollection(named);
    }

    private static string? Read(string key, string? path)
    {
        try
        {
            return path is null ? null : File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{key} names '{path}', which cannot be read. Check that the file exists and that this user may read it.", exception);
        }
    }
}
