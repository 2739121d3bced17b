using Bot.Emulator.Api.Markup;

namespace Bot.Emulator.Api;

/// <summary>Reads the text or caption of a call with its markup, checking lengths as Telegram does: code points, after parsing.</summary>
internal sealed class TextInput(MarkupParser markup)
{
    public const int MaximumText = 4096;
    public const int MaximumCaption = 1024;

    /// <summary>The text, never empty.</summary>
    /// <exception cref="ApiException">Empty, too long or broken.</exception>
    public FormattedText Text(Parameters parameters)
    {
        var text = parameters.Text("text");
        if (string.IsNullOrEmpty(text))
            throw ApiException.BadRequest("message text is empty");
        var parsed = Parse(parameters, text, "entities");
        if (parsed.Text.Length == 0)
            throw ApiException.BadRequest("text must be non-empty");
        return parsed.CodePoints() > MaximumText ? throw ApiException.BadRequest("message is too long") : parsed;
    }

    /// <summary>The caption, empty where none is given.</summary>
    /// <exception cref="ApiException">Too long or broken.</exception>
    public FormattedText Caption(Parameters parameters)
    {
        var text = parameters.Text("caption");
        if (string.IsNullOrEmpty(text))
            return FormattedText.Empty;
        var parsed = Parse(parameters, text, "caption_entities");
        return parsed.CodePoints() > MaximumCaption ? throw ApiException.BadRequest("message caption is too long") : parsed;
    }

    private FormattedText Parse(Parameters parameters, string text, string entitiesName)
    {
        if (!IsWellFormed(text))
            throw ApiException.BadRequest("strings must be encoded in UTF-8");
        try
        {
            var mode = parameters.Text("parse_mode");
            var entities = string.IsNullOrEmpty(mode)
                ? parameters.Json(entitiesName, ApiJson.Default.IReadOnlyListEntityObject, "MessageEntity")
                : null;
            return entities is null ? markup.Parse(text, mode) : markup.Use(text, entities);
        }
        catch (MarkupException broken)
        {
            throw ApiException.BadRequest("can't parse entities: " + broken.Message);
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
