using Bot.Articles;
using Bot.Articles.Reading;
using Microsoft.Data.Sqlite;

namespace Bot.Sources;

/// <summary>One article a source offers, or one document it refuses. Exactly one of <see cref="Article"/> and <see cref="Refusal"/> is there.</summary>
internal sealed record SourceItem
{
    /// <summary>The source.</summary>
    public required string SourceId { get; init; }

    /// <summary>What an administrator knows the document by, such as a file's path in its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The finished article.</summary>
    public Article? Article { get; init; }

    /// <summary>Why there is none; to be reported once, with the name.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Store it, alert nobody: it was there before we were.</summary>
    public bool Baseline { get; init; }

    /// <summary>
    /// Marks the item done on the writer's connection, to be committed together with the article (or, for a refusal, after it was reported).
    /// </summary>
    public required Action<SqliteConnection> Acknowledge { get; init; }
}
