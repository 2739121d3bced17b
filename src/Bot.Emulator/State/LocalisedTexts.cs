using System.Collections.Concurrent;

namespace Bot.Emulator.State;

/// <summary>One text of the bot's profile (name, description, short description) in several languages; "" is for everybody.</summary>
internal sealed class LocalisedTexts
{
    private readonly ConcurrentDictionary<string, string> _texts = new();

    /// <summary>Sets a language's text; an empty text removes it.</summary>
    public void Set(string language, string text)
    {
        if (text.Length == 0)
            _texts.TryRemove(language, out _);
        else
            _texts[language] = text;
    }

    /// <summary>The text of exactly this language, or the one for everybody, or empty.</summary>
    public string Get(string language) => _texts.GetValueOrDefault(language) ?? _texts.GetValueOrDefault("") ?? "";
}
