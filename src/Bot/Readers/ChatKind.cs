namespace Bot.Readers;

/// <summary>Telegram's kinds of chat. Stored by number.</summary>
internal enum ChatKind
{
    Private = 0,
    Group = 1,
    Supergroup = 2,
    Channel = 3,
}
