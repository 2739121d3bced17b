using System.Reflection;
using Bot.Tests.Support;
using Bot.Texts;
using Bot.Topics.Rules;

namespace Bot.Tests.Texts;

public sealed class ContentMessagesTests
{
    private static readonly TextCatalogue Catalogue = TextCatalogue.Load(Path.Combine(SharedData.RepositoryRoot, "content", "messages"));

    [Fact]
    public void The_files_of_texts_have_no_problems() => Assert.Empty(Catalogue.Problems);

    [Fact]
    public void Every_key_the_program_uses_has_an_English_text() =>
        Assert.Empty(DeclaredKeys().Except(Catalogue.BuiltIn.Entries.Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_English_text_is_used() =>
        Assert.Empty(Catalogue.BuiltIn.Entries.Keys.Where(key => !key.StartsWith("rule.", StringComparison.Ordinal)).Except(DeclaredKeys(), StringComparer.Ordinal));

    private static List<string> DeclaredKeys() =>
    [
        .. typeof(TextKey).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(TextKey))
            .Select(field => field.GetValue(null))
            .OfType<TextKey>()
            .Select(key => key.Name),
        .. typeof(RuleErrorKeys).GetFields().Select(field => field.GetRawConstantValue()).OfType<string>(),
    ];
}
