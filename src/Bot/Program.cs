using Bot.Hosting.CommandLine;

return await BotCommandLine.InvokeAsync(args);
