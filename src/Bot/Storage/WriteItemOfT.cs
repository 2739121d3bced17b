using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <inheritdoc cref="WriteItem"/>
[SuppressMessage("Design", "MA0048:File name must match type name", Justification = "The generic form of WriteItem.")]
internal sealed class WriteItem<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken) : WriteItem
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Action? _deliver;

    /// <summary>Ends when the work is committed or has failed.</summary>
    public Task<T> Completion => _completion.Task;

    public override void Run(SqliteConnection connection)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = work(connection);
        _deliver = () => _completion.TrySetResult(result);
    }

    public override void Complete() => _deliver?.Invoke();

    public override void Fail(Exception exception)
    {
        if (exception is OperationCanceledException)
            _completion.TrySetCanceled(cancellationToken);
        else
            _completion.TrySetException(exception);
    }
}
