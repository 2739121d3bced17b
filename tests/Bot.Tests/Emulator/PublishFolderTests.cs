using Bot.Emulator.Api.Control;
using Bot.Tests.Support;

namespace Bot.Tests.Emulator;

public sealed class PublishFolderTests : IDisposable
{
    private readonly TemporaryFolder _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_story_becomes_a_file_and_leaves_no_temporary_one()
    {
        var name = await new PublishFolder(_content.Path).PublishAsync("talks.txt", "Headline\n", TestContext.Current.CancellationToken);

        Assert.Equal("talks.txt", name);
        Assert.Equal(["talks.txt"], Directory.GetFiles(Path.Combine(_content.Path, "articles")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number()
    {
        var folder = new PublishFolder(_content.Path);
        await folder.PublishAsync("talks.txt", "one", TestContext.Current.CancellationToken);

        Assert.Equal("talks-2.txt", await folder.PublishAsync("talks.txt", "two", TestContext.Current.CancellationToken));
        Assert.Equal("one", await File.ReadAllTextAsync(Path.Combine(_content.Path, "articles", "talks.txt"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("../escape.txt")]
    [InlineData("a/b.txt")]
    [InlineData(".hidden.txt")]
    [InlineData("story.exe")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_unsafe_name_is_refused(string? name) =>
        await Assert.ThrowsAsync<ControlException>(() => new PublishFolder(_content.Path).PublishAsync(name, "x", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Without_a_content_folder_nothing_is_published() =>
        await Assert.ThrowsAsync<ControlException>(() => new PublishFolder(null).PublishAsync("a.txt", "x", TestContext.Current.CancellationToken));
}
