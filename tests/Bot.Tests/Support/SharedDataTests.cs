namespace Bot.Tests.Support;

public sealed class SharedDataTests
{
    [Fact]
    public void The_repository_root_holds_the_solution() =>
        Assert.True(File.Exists(Path.Combine(SharedData.RepositoryRoot, "Bot.sln")));
}
