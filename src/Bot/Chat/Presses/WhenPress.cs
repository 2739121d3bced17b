using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat.Presses;

/// <summary>*When* in the settings: how many stories a day come at once, or at which hours digests come. Changes in place.</summary>
internal sealed class WhenPress(WhenView view, OutboxStore outbox, DeliveryProfile initial) : IPress
{
    private const int MinutesOfDay = 24 * 60;

    public IReadOnlyList<string> Handled => [Verbs.When, Verbs.WhenMost, Verbs.WhenAt, Verbs.WhenHours, Verbs.WhenHour];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) => Task.FromResult(new Reaction(connection =>
    {
        if (Change(verb, word) is { } change)
            Settings.Change(connection, word, outbox, change);
        return [Answer.Edit(word.MessageId, verb is Verbs.WhenHours or Verbs.WhenHour ? view.Hours(connection, word) : view.Render(connection, word))];
    }));

    private Func<DeliveryProfile, DeliveryProfile>? Change(string verb, ReaderWord word)
    {
        switch (verb)
        {
            case Verbs.WhenMost when PressArguments.Number(word.Text, 0) is { } limit && Rhythm.Limits.Contains((int)Math.Min(limit, int.MaxValue)):
                return profile => Rhythm.AtOnce(profile, (int)limit, initial);
            case Verbs.WhenAt when Times(word.Text) is { Count: > 0 } times:
                return profile => Rhythm.InDigests(profile, times);
            case Verbs.WhenHour when PressArguments.Number(word.Text, 0) is { } hour and < 24:
                return profile => Rhythm.Toggle(profile, (int)hour * 60);
            default:
                return null;
        }
    }

    private static IReadOnlyList<int> Times(string arguments) =>
        [.. Enumerable.Range(0, 2).Select(place => PressArguments.Number(arguments, place)).OfType<long>().Where(time => time < MinutesOfDay).Select(time => (int)time).Distinct().Order()];
}
