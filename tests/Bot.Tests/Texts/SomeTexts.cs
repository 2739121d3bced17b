using System.Text;
using Bot.Texts;

namespace Bot.Tests.Texts;

/// <summary>Files of texts for the tests.</summary>
internal static class SomeTexts
{
    public static TextFile File(string name, string json) => TextFileReader.Read(name, Encoding.UTF8.GetBytes(json));

    public static Wording Wording(string language, string json) => TextCatalogue.Of(File($"{language}.json", json)).For(language);
}
