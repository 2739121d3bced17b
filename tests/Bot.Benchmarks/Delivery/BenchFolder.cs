namespace Bot.Benchmarks.Delivery;

/// <summary>A folder on the disk that a run uses, gone when disposed.</summary>
internal sealed class BenchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("bot-bench-").FullName;

    public string File(string name) => Path.Combine(_path, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
    }
}
