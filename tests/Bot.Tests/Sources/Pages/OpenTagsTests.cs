using Bot.Sources.Pages;

namespace Bot.Tests.Sources.Pages;

public sealed class OpenTagsTests
{
    [Fact]
    public void An_end_tag_that_ends_nothing_does_not_pass_and_frees_no_depth()
    {
        var open = new OpenTags();
        var passed = 0;
        for (var i = 0; i < 100; i++)
        {
            passed += open.Open("div") ? 1 : 0;
            Assert.False(open.Close("section"));
        }

        Assert.Equal(24, passed);
    }

    [Fact]
    public void A_block_ends_the_blocks_within_it_but_not_its_formatting()
    {
        var open = new OpenTags();
        open.Open("div");
        open.Open("span");
        open.Open("b");

        Assert.True(open.Close("div"));
        Assert.False(open.Close("span"));
        Assert.True(open.Close("b"));
    }

    [Fact]
    public void Within_a_table_only_the_table_itself_can_be_ended_of_what_is_round_it()
    {
        var open = new OpenTags();
        open.Open("div");
        open.Open("table");

        Assert.False(open.Close("div"));
        Assert.True(open.Close("table"));
        Assert.True(open.Close("div"));
    }

    [Fact]
    public void A_link_ends_where_the_next_begins()
    {
        var open = new OpenTags();
        Assert.All(Enumerable.Range(0, 20), _ => Assert.True(open.Open("a")));
        Assert.True(open.Close("a"));
        Assert.False(open.Close("a"));
    }

    [Fact]
    public void Bold_text_nests_so_deep_and_no_deeper_and_its_ends_are_counted()
    {
        var open = new OpenTags();
        Assert.Equal(6, Enumerable.Range(0, 10).Count(_ => open.Open("b")));
        Assert.Equal(6, Enumerable.Range(0, 10).Count(_ => open.Close("b")));
        Assert.True(open.Open("b"));
    }
}
