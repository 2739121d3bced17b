namespace Bot.Hosting.Settings;

/// <summary>Settings kept in files, as container secrets are: <c>Telegram__Token_FILE=/run/secrets/token</c> sets Telegram:Token.</summary>
internal static class SecretFiles
{
    private const string Suffix = "_FILE";

    /// <summary>Adds a value for every setting that names a file.</summary>
    /// <exception cref="SettingsException">A named file cannot be read.</exception>
    public static void AddSecretFiles(this IConfigurationManager configuration)
    {
        var named = configuration.AsEnumerable()
            .Where(pair => pair.Key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(pair.Value))
            .ToDictionary(pair => pair.Key[..^Suffix.Length], pair => Read(pair.Key, pair.Value), StringComparer.OrdinalIgnoreCase);
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
