namespace Bot.Emulator;

/// <summary>What was asked for on the command line.</summary>
internal sealed record StartOptions(EmulatorOptions Emulator, string DataFolder, bool WithBot)
{
    public const int UsualPort = 8081;

    /// <summary>The bot's token here. It opens nothing but this emulator.</summary>
    public const string Token = "7000000001:local-emulator-only";

    /// <summary>The bot's settings that make it talk to the emulator.</summary>
    public IReadOnlyDictionary<string, string?> BotSettings(Uri emulator) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Telegram:Token"] = Token,
        ["Telegram:BaseUrl"] = emulator.GetLeftPart(UriPartial.Authority),
        ["Newsdesk:Admins:0"] = $"{Emulator.AdminId}",
        ["Database:Path"] = Path.Combine(DataFolder, "bot.db"),
        ["Content:Folder"] = Emulator.ContentFolder,
    };
}
