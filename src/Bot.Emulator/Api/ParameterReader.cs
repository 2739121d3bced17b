using System.Text.Json;

namespace Bot.Emulator.Api;

/// <summary>Collects a call's parameters from a request. Sizes are bounded by the server's body limit.</summary>
internal static class ParameterReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };
    private static readonly Dictionary<string, UploadedFile> NoFiles = [];

    /// <summary>Reads all parameters; the document, where there is one, must outlive their use.</summary>
    /// <exception cref="ApiException">The body is not what its content type says.</exception>
    public static async Task<(Parameters Parameters, JsonDocument? Document)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in request.Query)
            fields[name] = values.ToString();
        if (request.HasFormContentType)
            return (await ReadFormAsync(request, fields, cancellation), null);
        if (!request.HasJsonContentType())
            return (new Parameters(fields, null, NoFiles), null);
        try
        {
            var document = await JsonDocument.ParseAsync(request.Body, Options, cancellation);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return (new Parameters(fields, document.RootElement, NoFiles), document);
            document.Dispose();
        }
        catch (JsonException)
        {
            // Answered below, like a body of the wrong kind.
        }
        throw ApiException.BadRequest("can't parse JSON encoded request body");
    }

    private static async Task<Parameters> ReadFormAsync(
        HttpRequest request, Dictionary<string, string> fields, CancellationToken cancellation)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellation);
            foreach (var (name, values) in form)
                fields[name] = values.ToString();
            var files = new Dictionary<string, UploadedFile>(StringComparer.Ordinal);
            foreach (var file in form.Files)
            {
                using var content = new MemoryStream();
                await file.CopyToAsync(content, cancellation);
                files[file.Name] = new UploadedFile(file.FileName, content.ToArray());
            }
            return new Parameters(fields, null, files);
        }
        catch (InvalidDataException)
        {
            throw ApiException.BadRequest("can't parse multipart/form-data request body");
        }
    }
}
