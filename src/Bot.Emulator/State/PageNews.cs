using System.Text.Json;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Tells open chat pages what happened, in the page's words.</summary>
internal sealed class PageNews(EventHub events)
{
    public void Posted(MessageObject message) => Tell("message", message);

    public void Edited(MessageObject message) => Tell("edit", message);

    public void Deleted(long chatId, int messageId) => Tell("delete", new PageNotice { ChatId = chatId, MessageId = messageId });

    /// <summary>The answer to a press, for the one who pressed.</summary>
    public void Popup(Press press, string? text, bool alert, string? url) => Tell("popup", new PageNotice
    {
        ChatId = press.ChatId,
        UserId = press.UserId,
        MessageId = press.MessageId,
        Text = text,
        Alert = alert,
        Url = url,
    });

    public void Typing(long chatId) => Tell("typing", new PageNotice { ChatId = chatId });

    /// <summary>The command menu or the bot's profile changed.</summary>
    public void ProfileChanged() => Tell("profile", new PageNotice());

    /// <summary>Someone's standing, a new chat or a new person.</summary>
    public void ChatChanged(long chatId) => Tell("chat", new PageNotice { ChatId = chatId });

    private void Tell(string name, MessageObject message) =>
        events.Tell(name, () => JsonSerializer.Serialize(PageMessage.Of(message), PageJson.Default.PageMessage));

    private void Tell(string name, PageNotice notice) =>
        events.Tell(name, () => JsonSerializer.Serialize(notice, PageJson.Default.PageNotice));
}
