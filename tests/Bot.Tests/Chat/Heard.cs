using Bot.Outbox;

namespace Bot.Tests.Chat;

/// <summary>Something the bot said, as it stands in the outbox.</summary>
internal sealed record Heard(MessageKind Kind, MessageContent Content, long ChatId)
{
    public string Html => Content.Html;

    public IEnumerable<string> ButtonTexts => Content.Buttons.SelectMany(row => row).Select(button => button.Text);

    public Button Button(string text) => Content.Buttons.SelectMany(row => row).First(button => button.Text == text);
}
