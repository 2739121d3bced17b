using System.Collections.Frozen;
using Bot.Emulator.Api.Markup;
using Bot.Emulator.Api.Methods;
using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api;

/// <summary>Every method the emulator knows, found by name in any case.</summary>
internal sealed class MethodTable
{
    private readonly FrozenDictionary<string, IBotMethod> _methods;

    public MethodTable(World world)
    {
        var access = new ChatAccess(world);
        var input = new TextInput(new MarkupParser());
        var posting = new Posting(world, access);
        var editing = new Editing(world, access);
        IEnumerable<IBotMethod> methods =
        [
            new GetMe(world), new GetUpdates(world), new SetWebhook(world), new DeleteWebhook(world), new GetWebhookInfo(world),
            new SendMessage(posting, input), new SendPhoto(world, posting, input), new SendDocument(world, posting, input), new CopyMessage(access, posting, input),
            new EditMessageText(editing, input), new EditMessageCaption(editing, input), new EditMessageReplyMarkup(editing),
            new DeleteMessage(world, access), new GetFile(world), new SendChatAction(world, access), new AnswerCallbackQuery(world),
            new GetChat(access), new GetChatMember(world, access), new GetChatAdministrators(world, access), new LeaveChat(world, access),
            new SetMyCommands(world, access), new GetMyCommands(world, access), new DeleteMyCommands(world, access),
            .. ProfileTexts(world),
        ];
        _methods = methods.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IBotMethod? Find(string name) => _methods.GetValueOrDefault(name);

    private static IEnumerable<IBotMethod> ProfileTexts(World world) =>
    [
        new SetProfileText(world, "setMyName", world.Names, "name", 64),
        new SetProfileText(world, "setMyDescription", world.Descriptions, "description", 512),
        new SetProfileText(world, "setMyShortDescription", world.ShortDescriptions, "short_description", 120),
        new GetProfileText<BotName>("getMyName", world.Names, text => new BotName(text.Length > 0 ? text : world.Bot.FirstName), ApiJson.Default.BotName),
        new GetProfileText<BotDescription>("getMyDescription", world.Descriptions, text => new BotDescription(text), ApiJson.Default.BotDescription),
        new GetProfileText<BotShortDescription>(
            "getMyShortDescription", world.ShortDescriptions, text => new BotShortDescription(text), ApiJson.Default.BotShortDescription),
    ];
}
