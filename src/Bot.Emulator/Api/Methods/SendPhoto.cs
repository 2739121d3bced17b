using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>sendPhoto: by file id, by upload, or by address. An address is not fetched; its photo is a placeholder.</summary>
internal sealed class SendPhoto(World world, Posting posting, TextInput input) : IBotMethod
{
    public string Name => "sendPhoto";

    public MethodKind Kind => MethodKind.Send;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var caption = input.Caption(parameters);
        var photo = Photo(parameters);
        var sent = posting.Post(parameters, message => message with
        {
            Photo = [photo],
            Caption = caption.Text.Length == 0 ? null : caption.Text,
            CaptionEntities = caption.Entities.Count == 0 ? null : caption.Entities,
            ShowCaptionAboveMedia = parameters.Flag("show_caption_above_media") ? true : null,
        });
        var effect = new MethodEffect(sent.Chat.Id, sent.MessageId, caption.Text);
        return Task.FromResult(MethodResult.Of(sent, ApiJson.Default.MessageObject, effect));
    }

    private PhotoSize Photo(Parameters parameters)
    {
        if (AttachedFile.Uploaded(parameters, "photo") is { } file)
        {
            var size = ImageSize.Read(file.Bytes) ?? throw ApiException.BadRequest("IMAGE_PROCESS_FAILED");
            return world.Photos.Add(size.Width, size.Height, file.Bytes);
        }

        return AttachedFile.Id(parameters, "photo") is { } id
            ? world.Photos.Find(id) ?? throw AttachedFile.UnknownId()
            : world.Photos.Add(800, 450, null);
    }
}
