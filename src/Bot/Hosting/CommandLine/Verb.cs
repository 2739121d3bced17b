using Bot.Hosting.Settings;

namespace Bot.Hosting.CommandLine;

/// <summary>What the verbs share: problems a person must mend are said in plain words on the error stream, with exit code 1.</summary>
internal static class Verb
{
    /// <summary>Runs a verb; returns its exit code.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (SettingsException problem)
        {
            return Fail(problem.Message);
        }
        catch (Exception unusable) when (unusable is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return Fail(unusable.Message);
        }
    }

    /// <summary>Says what is wrong.</summary>
    public static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
