using System.Text.Json.Serialization;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api;

/// <summary>
/// JSON as the Bot API writes it: snake_case, absent fields left out. A property that is read and has a default of its own
/// must be settable: the generator gives an absent init-only one its type's default.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true,
    MaxDepth = 32)]
[JsonSerializable(typeof(UserObject))]
[JsonSerializable(typeof(ChatObject))]
[JsonSerializable(typeof(ChatFullInfo))]
[JsonSerializable(typeof(MessageObject))]
[JsonSerializable(typeof(MessageIdObject))]
[JsonSerializable(typeof(FileObject))]
[JsonSerializable(typeof(UpdateObject))]
[JsonSerializable(typeof(ChatMemberObject))]
[JsonSerializable(typeof(ChatMemberUpdated))]
[JsonSerializable(typeof(CallbackQueryObject))]
[JsonSerializable(typeof(WebhookInfo))]
[JsonSerializable(typeof(BotCommandScope))]
[JsonSerializable(typeof(BotName))]
[JsonSerializable(typeof(BotDescription))]
[JsonSerializable(typeof(BotShortDescription))]
[JsonSerializable(typeof(ReplyParameters))]
[JsonSerializable(typeof(LinkPreviewOptions))]
[JsonSerializable(typeof(InlineKeyboardMarkup))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(IReadOnlyList<EntityObject>))]
[JsonSerializable(typeof(IReadOnlyList<BotCommandObject>))]
[JsonSerializable(typeof(IReadOnlyList<ChatMemberObject>))]
[JsonSerializable(typeof(IReadOnlyList<MessageObject>))]
[JsonSerializable(typeof(IReadOnlyList<UserObject>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(bool))]
internal sealed partial class ApiJson : JsonSerializerContext;
