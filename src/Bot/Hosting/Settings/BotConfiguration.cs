namespace Bot.Hosting.Settings;

/// <summary>Where settings come from, later ones winning: the file, the environment, secret files, and what a host passes in.</summary>
internal static class BotConfiguration
{
    /// <summary>The settings file looked for in the working directory.</summary>
    public const string DefaultFile = "appsettings.json";

    /// <summary>Reads the settings.</summary>
    /// <param name="file">The settings file. The default may be absent; any other must exist.</param>
    /// <param name="passedIn">Settings of a program that hosts the bot; they win.</param>
    /// <exception cref="SettingsException">The file is absent or is not JSON, or a secret file cannot be read.</exception>
    public static IConfigurationRoot Read(string file, IReadOnlyDictionary<string, string?>? passedIn = null)
    {
        var path = Path.GetFullPath(file);
        if (file != DefaultFile && !File.Exists(path))
            throw new SettingsException($"The settings file '{file}' does not exist. Copy appsettings.example.json there and fill it in.");
        try
        {
            var configuration = new ConfigurationManager();
            configuration.AddJsonFile(path, optional: true, reloadOnChange: false);
            configuration.AddEnvironmentVariables();
            configuration.AddSecretFiles();
            configuration.AddInMemoryCollection(passedIn ?? new Dictionary<string, string?>(StringComparer.Ordinal));
            return configuration;
        }
        catch (InvalidDataException broken)
        {
            throw new SettingsException($"The settings file '{file}' is not valid JSON: {broken.GetBaseException().Message}", broken);
        }
    }
}
