using System.Collections.Concurrent;
using Bot.Articles;
using Bot.Storage;
using Bot.Stories.Versions;

namespace Bot.Alerts.FollowUps;

/// <summary>What stories that are being sent look like now, beside their texts: many messages ask, and few stories change.</summary>
internal sealed class StoryFaces(Database database)
{
    private const int Most = 512;
    private const int MostChanged = 20_000;

    private readonly ConcurrentDictionary<long, (int Revision, bool Withdrawn)> _changed = new();
    private readonly ConcurrentDictionary<(long Story, long Article, int Revision), StoryMarks> _marks = new();
    private int _revision;

    /// <summary>Says that a story has changed. Runs after that is committed, in this process, which alone changes stories.</summary>
    public void Changed(long storyId, bool withdrawn)
    {
        if (_changed.Count >= MostChanged)
            _changed.Clear();
        _changed[storyId] = (Interlocked.Increment(ref _revision), withdrawn);
    }

    /// <summary>A number that is another one once the story has changed.</summary>
    public int Revision(long storyId) => _changed.GetValueOrDefault(storyId).Revision;

    /// <summary>Whether the story was withdrawn a short while ago: what was claimed before need not leave. The claim itself asks the tables.</summary>
    public bool IsWithdrawn(long storyId) => _changed.GetValueOrDefault(storyId).Withdrawn;

    /// <summary>Returns what messages say of the story's past.</summary>
    public StoryMarks Marks(long storyId, Article speaking)
    {
        var key = (storyId, speaking.Id, Revision(storyId));
        if (_marks.TryGetValue(key, out var known))
            return known;
        using var reader = database.OpenReader();
        if (_marks.Count >= Most)
            _marks.Clear();
        return _marks[key] = StoryHistory.Marks(reader, storyId, speaking);
    }
}
