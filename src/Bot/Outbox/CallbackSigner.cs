using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Bot.Outbox;

/// <summary>
/// Makes and checks callback data. It is the action followed by a keyed mark over the chat and the action, so that
/// a press can ask only for what this bot offered in that very chat (callback_data: 1–64 bytes, and forgeable).
/// </summary>
internal sealed class CallbackSigner(byte[] key)
{
    /// <summary>Telegram's limit is 64 bytes; the mark takes 17 of them.</summary>
    public const int MaxActionBytes = 40;

    private const int MarkBytes = 12;

    /// <summary>Preparing the key costs more than marking with it, and every button of every alert is marked.</summary>
    private readonly ThreadLocal<IncrementalHash> _hmac = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    private const char Separator = '~';

    /// <summary>Returns the callback data for an action offered in a chat.</summary>
    /// <exception cref="ArgumentException">The action is empty or too long.</exception>
    public string Sign(long chatId, string action)
    {
        if (action.Length == 0 || Encoding.UTF8.GetByteCount(action) > MaxActionBytes)
            throw new ArgumentException($"An action has 1 to {MaxActionBytes} bytes.", nameof(action));
        return $"{action}{Separator}{Mark(chatId, action)}";
    }

    /// <summary>Returns the action, or null where the data was not made by this bot for this chat.</summary>
    public string? Open(long chatId, string? data)
    {
        var cut = data?.LastIndexOf(Separator) ?? -1;
        if (data is null || cut <= 0 || data.Length > 64)
            return null;
        var action = data[..cut];
        var expected = Encoding.ASCII.GetBytes(Mark(chatId, action));
        var given = Encoding.UTF8.GetBytes(data[(cut + 1)..]);
        return CryptographicOperations.FixedTimeEquals(expected, given) ? action : null;
    }

    private string Mark(long chatId, string action)
    {
        Span<byte> text = stackalloc byte[MaxActionBytes + 32];
        return Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{chatId} {action}", out var length)
            ? Mark(text[..length])
            : Mark(Encoding.UTF8.GetBytes($"{chatId} {action}"));
    }

    private string Mark(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var hmac = _hmac.Value ?? throw new ObjectDisposedException(nameof(CallbackSigner));
        hmac.AppendData(text);
        hmac.GetHashAndReset(hash);
        return Base64Url.EncodeToString(hash[..MarkBytes]);
    }
}
