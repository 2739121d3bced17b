using Bot.Hosting.CommandLine;

namespace Bot.Tests.Hosting;

public sealed class TokenOnCommandLineTests
{
    [Theory]
    [InlineData("--token", "x")]
    [InlineData("run", "--Telegram:Token=1234567:abc")]
    [InlineData("run", "1234567890:AAEhBP0av28fri9ve1RbOLNQ_0BfP-j4zLM")]
    public void A_token_among_the_arguments_is_refused(params string[] arguments) =>
        Assert.True(TokenOnCommandLine.IsIn(arguments));

    [Theory]
    [InlineData("run")]
    [InlineData("check", "--settings", "my/appsettings.json")]
    [InlineData("import", "subscribers-2026-11-24T12:30.csv")]
    public void Other_arguments_pass(params string[] arguments) =>
        Assert.False(TokenOnCommandLine.IsIn(arguments));
}
