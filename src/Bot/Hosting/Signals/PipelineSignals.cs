namespace Bot.Hosting.Signals;

/// <summary>Shortens the waits of the loops. A signal that is missed costs a wait, never a story.</summary>
internal sealed class PipelineSignals : IDisposable
{
    /// <summary>The folder of topics may have changed.</summary>
    public Signal Topics { get; } = new();

    /// <summary>The content folder may have something new.</summary>
    public Signal Sources { get; } = new();

    /// <summary>A feed was added or resumed.</summary>
    public Signal Feeds { get; } = new();

    /// <summary>An article was stored, or a story has news of another kind.</summary>
    public Signal Stories { get; } = new();

    /// <summary>Articles were grouped, or a story has news of another kind.</summary>
    public Signal Grouped { get; } = new();

    /// <summary>A broadcast was begun or changed.</summary>
    public Signal Broadcasts { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Topics.Dispose();
        Sources.Dispose();
        Feeds.Dispose();
        Stories.Dispose();
        Grouped.Dispose();
        Broadcasts.Dispose();
    }
}
