namespace Bot.Tests.Support;

/// <summary>How long a test waits for what must come. It bounds only how late a failure is told: builds and other tests may keep the machine busy.</summary>
internal static class Patience
{
    public static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    /// <summary>Ends with the test, or when patience does.</summary>
    public static CancellationTokenSource Begin()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Long);
        return patience;
    }
}
