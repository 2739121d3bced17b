namespace Bot.Emulator.Api.Markup;

/// <summary>Text that cannot be parsed. The message is Telegram's, without "Bad Request: can't parse entities: ".</summary>
internal sealed class MarkupException(string message) : Exception(message)
{
    /// <summary>Telegram counts positions in bytes of UTF-8.</summary>
    public static int ByteOffset(string text, int index) => System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Min(index, text.Length)));
}
