namespace Bot.Hosting.Signals;

/// <summary>Shortens the waits of the loops a story passes. A signal that is missed costs a wait, never a story.</summary>
internal sealed class PipelineSignals : IDisposable
{
    /// <summary>The folder of topics may have changed.</summary>
    public Signal Topics { get; } = new();

    /// <summary>A source may have something new.</summary>
    public Signal Sources { get; } = new();

    /// <summary>An article was stored.</summary>
    public Signal Stories { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Topics.Dispose();
        Sources.Dispose();
        Stories.Dispose();
    }
}
