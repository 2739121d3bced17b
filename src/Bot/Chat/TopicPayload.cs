using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;

namespace Bot.Chat;

/// <summary>A deep link to a topic, for a newsroom's own pages: asks whether to follow it.</summary>
internal sealed class TopicPayload(LiveCatalogue catalogue, TextCatalogue texts)
{
    /// <summary>What the payload begins with; the topic's slug follows.</summary>
    public const string Prefix = "t_";

    /// <summary>The kind of payload, for <see cref="Commands.StartCommand"/>.</summary>
    public StartPayload Kind => new(Prefix, ReactAsync);

    private Task<Reaction?> ReactAsync(string slug, ReaderWord word, CancellationToken cancellationToken)
    {
        if (catalogue.Current.Find(slug.ToLowerInvariant()) is not { } topic)
            return Task.FromResult<Reaction?>(null);
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult<Reaction?>(new Reaction(connection => [TopicOffer.Ask(connection, topic, wording)]));
    }
}
