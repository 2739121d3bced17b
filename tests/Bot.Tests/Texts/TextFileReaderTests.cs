using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class TextFileReaderTests
{
    [Fact]
    public void Nested_groups_become_dotted_keys_with_their_lines()
    {
        var file = SomeTexts.File("en.json", "{\n  \"a\": {\n    \"b\": \"text\"\n  }\n}");

        var entry = Assert.Single(file.Entries.Values);
        Assert.Equal("a.b", entry.Key);
        Assert.Equal(3, entry.Line);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void An_object_of_plural_forms_is_one_text()
    {
        var file = SomeTexts.File("uk.json", """{"stories":{"one":"{count} новина","few":"{count} новини","many":"{count} новин","other":"{count} новини"}}""");

        Assert.Equal(4, file.Entries["stories"].Forms.Count);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Plural_forms_without_other_are_reported() =>
        Assert.Contains(SomeTexts.File("en.json", """{"stories":{"one":"a story"}}""").Problems, problem => problem.Message.Contains("\"other\"", StringComparison.Ordinal));

    [Fact]
    public void Broken_json_is_reported_with_its_line()
    {
        var file = SomeTexts.File("fr.json", "{\n  \"a\": \"x\"\n  \"b\": \"y\"\n}");

        var problem = Assert.Single(file.Problems);
        Assert.Equal(("fr.json", 3), (problem.File, problem.Line));
        Assert.Equal("x", file.Entries["a"].Forms[PluralForm.Other]);
    }

    [Fact]
    public void A_value_that_is_no_text_is_reported_and_the_rest_is_read()
    {
        var file = SomeTexts.File("en.json", """{"a":[1,{"b":2}],"c":true,"d":"kept"}""");

        Assert.Equal(2, file.Problems.Count);
        Assert.Equal("kept", file.Entries["d"].Forms[PluralForm.Other]);
    }

    [Fact]
    public void A_key_given_twice_is_reported() =>
        Assert.Contains(SomeTexts.File("en.json", """{"a":"1","a":"2"}""").Problems, problem => problem.Message.Contains("second time", StringComparison.Ordinal));

    [Fact]
    public void A_byte_order_mark_and_comments_are_no_problem()
    {
        var file = SomeTexts.File("en.json", "\uFEFF{ // a note\n \"a\": \"x\", }");

        Assert.Empty(file.Problems);
        Assert.Single(file.Entries);
    }

    [Fact]
    public void Nesting_deeper_than_texts_need_is_refused() =>
        Assert.NotEmpty(SomeTexts.File("en.json", string.Concat(Enumerable.Repeat("{\"a\":", 50))).Problems);
}
