using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>sendDocument: by upload, by file id, or by address. An address is not fetched; its document is a placeholder without content.</summary>
internal sealed class SendDocument(World world, Posting posting, TextInput input) : IBotMethod
{
    public string Name => "sendDocument";

    public MethodKind Kind => MethodKind.Send;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var caption = input.Caption(parameters);
        var document = Document(parameters);
        var sent = posting.Post(parameters, message => message with
        {
            Document = document,
            Caption = caption.Text.Length == 0 ? null : caption.Text,
            CaptionEntities = caption.Entities.Count == 0 ? null : caption.Entities,
        });
        return Task.FromResult(MethodResult.Of(sent, ApiJson.Default.MessageObject, new MethodEffect(sent.Chat.Id, sent.MessageId, caption.Text)));
    }

    private DocumentObject Document(Parameters parameters)
    {
        if (AttachedFile.Uploaded(parameters, "document") is { } file)
        {
            return file.Bytes.Length > 0
                ? world.Documents.Add(file.Name, null, file.Bytes)
                : throw ApiException.BadRequest("file must be non-empty");
        }

        return AttachedFile.Id(parameters, "document") is { } id
            ? world.Documents.Find(id) ?? throw AttachedFile.UnknownId()
            : world.Documents.Add(Path.GetFileName(new Uri(parameters.Text("document") ?? "").AbsolutePath), null, null);
    }
}
