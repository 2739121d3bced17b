using Bot.Hosting.Settings;

namespace Bot.Hosting.Checking;

/// <summary>The verb <c>check</c>: holds everything an operator or editor wrote against what the bot can use.</summary>
internal static class Checkup
{
    /// <summary>Writes every problem, one a line, with file and line where there is one. Returns 0 where there is none, else 1.</summary>
    public static async Task<int> RunAsync(IConfiguration configuration, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = BotSettings.Bind(configuration);
        List<string> found =
        [
            .. SettingsProblems(settings),
            .. UnknownSettings.Problems(configuration),
            .. await ContentProblemsAsync(settings.Content, cancellationToken),
            .. DatabaseCheck.Problems(settings.Database),
        ];
        IReadOnlyList<string> problems = [.. found.Distinct()];
        foreach (var problem in problems)
            await output.WriteLineAsync(problem.AsMemory(), cancellationToken);
        await output.WriteLineAsync(Summary(problems.Count).AsMemory(), cancellationToken);
        return problems.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> SettingsProblems(BotSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Telegram.Token))
            yield return "Telegram:Token is not set. Get one from @BotFather and set it as Telegram__Token, or name a file in Telegram__Token_FILE.";
        foreach (var problem in settings.Problems())
            yield return problem;
    }

    private static async Task<IReadOnlyList<string>> ContentProblemsAsync(ContentOptions content, CancellationToken cancellationToken) =>
        ContentPaths.Missing(content) is { } missing
            ? [missing]
            : [.. ContentCheck.Topics(content), .. ContentCheck.Texts(content), .. await ContentCheck.ArticlesAsync(content, cancellationToken)];

    private static string Summary(int problems) => problems switch
    {
        0 => "All is well: settings, topics, texts, articles and database.",
        1 => "1 problem.",
        _ => $"{problems} problems.",
    };
}
