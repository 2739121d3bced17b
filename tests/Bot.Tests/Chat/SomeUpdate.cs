using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Chat;

namespace Bot.Tests.Chat;

/// <summary>Updates as Telegram sends them.</summary>
internal static class SomeUpdate
{
    public const long Ana = 1;
    public const long Group = -1001234567890;

    public static JsonObject Person(long id = Ana, string language = "en") =>
        new() { ["id"] = id, ["is_bot"] = false, ["first_name"] = "Ana", ["language_code"] = language };

    public static JsonObject Chat(long id) => id > 0
        ? new() { ["id"] = id, ["type"] = "private", ["first_name"] = "Ana" }
        : new() { ["id"] = id, ["type"] = "supergroup", ["title"] = "Editors" };

    public static JsonObject Text(long updateId, string text, long chat = Ana, long person = Ana, string language = "en") => new()
    {
        ["update_id"] = updateId,
        ["message"] = new JsonObject
        {
            ["message_id"] = updateId,
            ["date"] = 1772443800,
            ["chat"] = Chat(chat),
            ["from"] = Person(person, language),
            ["text"] = text,
        },
    };

    public static JsonObject Document(long updateId, string name, long? size, long person = Ana)
    {
        var document = new JsonObject { ["file_id"] = "f", ["file_unique_id"] = "u", ["file_name"] = name };
        if (size is not null)
            document["file_size"] = size;
        var update = Text(updateId, "", person, person);
        if (update["message"] is JsonObject message)
        {
            message.Remove("text");
            message["document"] = document;
        }

        return update;
    }

    public static JsonObject Press(long updateId, string data, int messageId, long chat = Ana, long person = Ana) => new()
    {
        ["update_id"] = updateId,
        ["callback_query"] = new JsonObject
        {
            ["id"] = updateId.ToString(CultureInfo.InvariantCulture),
            ["from"] = Person(person),
            ["chat_instance"] = "1",
            ["data"] = data,
            ["message"] = new JsonObject { ["message_id"] = messageId, ["date"] = 1772443800, ["chat"] = Chat(chat), ["text"] = "…" },
        },
    };

    public static JsonObject Member(long updateId, string before, string after, long chat = Ana) => new()
    {
        ["update_id"] = updateId,
        ["my_chat_member"] = new JsonObject
        {
            ["chat"] = Chat(chat),
            ["from"] = Person(),
            ["date"] = 1772443800,
            ["old_chat_member"] = Status(before),
            ["new_chat_member"] = Status(after),
        },
    };

    public static RawUpdate Raw(JsonObject update)
    {
        using var document = JsonDocument.Parse(update.ToJsonString());
        return RawUpdate.Read(document.RootElement) ?? throw new InvalidOperationException("The sample has no update_id.");
    }

    private static JsonObject Status(string status)
    {
        var member = new JsonObject
        {
            ["status"] = status,
            ["user"] = new JsonObject { ["id"] = 99, ["is_bot"] = true, ["first_name"] = "News" },
        };
        if (status == "kicked")
            member["until_date"] = 0;
        return member;
    }
}
