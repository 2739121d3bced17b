namespace Bot.Storage;

/// <summary>Text for a column as SQLite keeps it, so that it is not written out and read again on its way there.</summary>
/// <param name="Bytes">UTF-8.</param>
internal sealed record Utf8Text(byte[] Bytes);
