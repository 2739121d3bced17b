using Bot.Emulator;
using Bot.Hosting;
using Bot.Hosting.Settings;

return await CommandLine.InvokeAsync(args, async (start, cancellation) =>
{
    try
    {
        await using var emulator = await EmulatorServer.StartAsync(start.Emulator, cancellation);
        Console.WriteLine($"Open the chat page: {emulator.BaseUrl}");
        if (start.WithBot)
            return await BotApplication.RunAsync(start.BotSettings(emulator.BaseUrl), () => { }, cancellation);
        await Task.Delay(Timeout.InfiniteTimeSpan, start.Emulator.Time, cancellation);
        return 0;
    }
    catch (OperationCanceledException)
    {
        return 0;
    }
    catch (SettingsException wrong)
    {
        Console.Error.WriteLine(wrong.Message);
        return 1;
    }
    catch (IOException taken)
    {
        Console.Error.WriteLine($"Cannot listen on port {start.Emulator.Port}: {taken.Message} Choose another with --port, or --port 0 for a free one.");
        return 1;
    }
});
