using YamlDotNet.RepresentationModel;

namespace Bot.Topics.Reading;

/// <summary>Takes typed values out of a YAML file and says where one is not what it should be.</summary>
internal sealed class YamlValues(FileProblems problems)
{
    /// <summary>The entries of a map with text keys; a value of another kind is a problem and gives none.</summary>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(YamlNode node, string what)
    {
        if (node is not YamlMappingNode map)
        {
            problems.Add(node, $"{what} must be a map, such as {{ en: … }}");
            yield break;
        }

        foreach (var (key, value) in map.Children)
        {
            if (key is YamlScalarNode name)
                yield return (name, value);
            else
                problems.Add(key, $"a key of {what} must be a word");
        }
    }

    /// <summary>A text; null where it is none.</summary>
    public string? Text(YamlNode node, string what)
    {
        if (node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0)
            return text.Trim();
        problems.Add(node, $"{what} must be a text");
        return null;
    }

    /// <summary>The texts of a list, each with where it stands; a single text is a list of one.</summary>
    public IEnumerable<(string Text, YamlNode At)> Texts(YamlNode node, string what)
    {
        var items = node is YamlSequenceNode list ? list.Children : [node];
        foreach (var item in items)
            if (Text(item, $"each entry of {what}") is { } text)
                yield return (text, item);
    }

    /// <summary>A map of languages.</summary>
    public IEnumerable<(string Language, YamlNode Value)> Languages(YamlNode node, string what)
    {
        foreach (var (key, value) in Entries(node, what))
        {
            var language = key.Value ?? "";
            if (language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower))
                yield return (language, value);
            else
                problems.Add(key, $"\"{language}\" in {what} must be a language of two or three small letters, such as en");
        }
    }
}
