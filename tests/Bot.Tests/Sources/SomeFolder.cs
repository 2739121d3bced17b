using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources;
using Bot.Sources.ContentFolder;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Sources;

/// <summary>A content folder of its own with a database, a clock and an intake that stores what it is given.</summary>
internal sealed class SomeFolder : IAsyncDisposable
{
    private readonly TestDatabase _database = new();
    private ContentFolderSource _source;

    public SomeFolder()
    {
        Root = Directory.CreateTempSubdirectory("bot-content-").FullName;
        _source = Source();
    }

    public string Root { get; }

    public FakeTimeProvider Time { get; } = new();

    public ContentFolderSource Current => _source;

    public static string Story(string headline = "Harbour bridge closes", string text = "The council voted on Tuesday to close the bridge.") =>
        $"{headline}\n\n{text}\n";

    public void Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllText(path, text);
    }

    public void Move(string from, string to) => File.Move(Path.Combine(Root, from), Path.Combine(Root, to));

    public void Delete(string name) => File.Delete(Path.Combine(Root, name));

    /// <summary>A new process on the same database.</summary>
    public void Restart()
    {
        _source.Dispose();
        _source = Source();
    }

    /// <summary>Scans, lets files stand still, scans again, and stores everything offered.</summary>
    public async Task<IReadOnlyList<SourceItem>> Settle()
    {
        await foreach (var _ in _source.CollectAsync(CancellationToken.None))
            Assert.Fail("Nothing may be offered before it stood still.");
        Time.Advance(Stillness.Needed);
        return await Collect();
    }

    public async Task<IReadOnlyList<SourceItem>> Collect(bool acknowledge = true)
    {
        var items = new List<SourceItem>();
        var intake = new ArticleIntake(_database.Writer, Time);
        await foreach (var item in _source.CollectAsync(CancellationToken.None))
        {
            items.Add(item);
            if (!acknowledge)
                continue;
            if (item.Article is { } article)
                Outcomes.Add(await intake.AcceptAsync(article, item.Baseline, item.Acknowledge, CancellationToken.None));
            else
                await _database.WriteAsync(item.Acknowledge);
        }

        return items;
    }

    public List<Acceptance> Outcomes { get; } = [];

    public T Read<T>(Func<Microsoft.Data.Sqlite.SqliteConnection, T> work) => _database.Read(work);

    public async ValueTask DisposeAsync()
    {
        _source.Dispose();
        await _database.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }

    private ContentFolderSource Source() =>
        new(new ContentFolderOptions("content", Root, ReadingOptions.Default), DocumentReader.PlainText, _database.Database, _database.Writer, Time);
}
