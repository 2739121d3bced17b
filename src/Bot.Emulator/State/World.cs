using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>All the emulator knows: the bot, people, chats, waiting updates and what was sent.</summary>
internal sealed class World
{
    public World(EmulatorOptions options)
    {
        Time = options.Time;
        Bot = new UserObject { Id = options.BotId, IsBot = true, FirstName = options.BotName, Username = options.BotUsername };
        Chats = new ChatBook(options.Keep);
        Updates = new UpdateQueue(options.Time);
        Callbacks = new CallbackLedger(options.Time);
        Sends = new SendLog(options.Time);
        Photos = new PhotoStore(Files);
        Documents = new DocumentStore(Files);
        Events = new EventHub();
        News = new PageNews(Events);
    }

    public TimeProvider Time { get; }

    public UserObject Bot { get; }

    public PeopleBook People { get; } = new();

    public ChatBook Chats { get; }

    public UpdateQueue Updates { get; }

    public Webhook Webhook { get; } = new();

    public CallbackLedger Callbacks { get; }

    public CommandMenu Commands { get; } = new();

    public LocalisedTexts Names { get; } = new();

    public LocalisedTexts Descriptions { get; } = new();

    public LocalisedTexts ShortDescriptions { get; } = new();

    public SendLog Sends { get; }

    public CallCounts Counts { get; } = new();

    public FileStore Files { get; } = new();

    public PhotoStore Photos { get; }

    public DocumentStore Documents { get; }

    public EventHub Events { get; }

    public PageNews News { get; }

    /// <summary>Unix seconds, as Telegram dates messages.</summary>
    public long Now() => Time.GetUtcNow().ToUnixTimeSeconds();
}
