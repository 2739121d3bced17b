using Bot.Chat;

namespace Bot.Tests.Chat;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("/start", "start", null, "")]
    [InlineData("/Start s_7fk2", "start", null, "s_7fk2")]
    [InlineData("/latest@NewsBot  ukraine 5 ", "latest", "NewsBot", "ukraine 5")]
    [InlineData("/subscribe\ndefence", "subscribe", null, "defence")]
    [InlineData("  /help", "help", null, "")]
    public void A_command_is_read(string text, string name, string? addressee, string arguments) =>
        Assert.Equal(new CommandLine(name, addressee, arguments), CommandLine.Parse(text));

    [Theory]
    [InlineData("/")]
    [InlineData("/ help")]
    [InlineData("//help")]
    [InlineData("/123")]
    [InlineData("/help-me")]
    [InlineData("/usr/bin")]
    [InlineData("help")]
    public void Other_texts_are_no_commands(string text) => Assert.Null(CommandLine.Parse(text));
}
