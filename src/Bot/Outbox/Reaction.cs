using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>What a word of a reader brings about.</summary>
/// <param name="Effect">Runs inside the writer's transaction, with the mark that the update is done; its answers commit together with it.</param>
/// <param name="Committed">Runs once all that is durable; not after a crash in between.</param>
internal sealed record Reaction(Func<SqliteConnection, IReadOnlyList<Answer>> Effect, Action? Committed = null)
{
    /// <summary>Says nothing and changes nothing.</summary>
    public static Reaction None { get; } = new(_ => []);

    /// <summary>Answers without changing anything.</summary>
    public static Reaction Of(params IReadOnlyList<Answer> answers) => new(_ => answers);
}
