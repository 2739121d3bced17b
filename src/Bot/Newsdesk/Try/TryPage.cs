using System.Globalization;
using System.Text.Json;
using Bot.Sources.Pages;

namespace Bot.Newsdesk.Try;

/// <summary><c>bot try page</c>: the readable text of a web page.</summary>
internal static class TryPage
{
    /// <summary>Reads a page and writes it as a JSON object. Returns 0, or 1 where the page is refused; the reason is then written to the errors.</summary>
    public static async Task<int> RunAsync(string name, ReadOnlyMemory<byte> content, Uri address, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var reading = PageReader.Read(content, charset: null, address);
        if (reading.Page is not { } page)
        {
            await errors.WriteLineAsync($"{name}: {reading.Problem}".AsMemory(), cancellationToken);
            return 1;
        }

        var published = page.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var answer = new TryPageAnswer(page.Title, page.Byline, published, page.Language, page.Text);
        await output.WriteLineAsync(JsonSerializer.Serialize(answer, TryJson.Readable.TryPageAnswer).AsMemory(), cancellationToken);
        return 0;
    }
}
