using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Sources;

namespace Bot.Benchmarks.Intake;

/// <summary>A source that reads wire texts out of memory, as the content folder reads its files: several side by side, offered in order.</summary>
internal sealed class WireDesk(TimeProvider time) : ISource
{
    private const int MostAtOnce = 16;

    private readonly Channel<(string Name, byte[] Text)> _wires = Channel.CreateUnbounded<(string Name, byte[] Text)>();

    public string Id => "bench";

    /// <summary>An article as a wire brings it.</summary>
    public static byte[] Wire(Article article)
    {
        var text = new StringBuilder(article.Headline).Append("\n\nPARIS, Nov 24, 2026 (AFP) - ");
        text.AppendJoin("\n\n", article.Paragraphs);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Puts a wire on the desk.</summary>
    public void Drop(string name, byte[] wire) => _wires.Writer.TryWrite((name, wire));

    public async IAsyncEnumerable<SourceItem> CollectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = new Queue<Task<SourceItem>>();
        while (_wires.Reader.TryRead(out var wire))
        {
            reading.Enqueue(Task.Run(() => Read(wire.Name, wire.Text), cancellationToken));
            if (reading.Count >= MostAtOnce)
                yield return await reading.Dequeue();
        }

        while (reading.TryDequeue(out var item))
            yield return await item;
    }

    public Task WaitForChangeAsync(CancellationToken cancellationToken) => _wires.Reader.WaitToReadAsync(cancellationToken).AsTask();

    private SourceItem Read(string name, byte[] text)
    {
        var draft = SourceReaders.All.Read(new SourceDocument(name + ".txt", text), ReadingOptions.Default).Articles[0];
        return new SourceItem { SourceId = Id, Name = name, Article = ArticleNormaliser.Finish(draft, Id, name, "en", time.GetUtcNow()), Acknowledge = _ => { } };
    }
}
