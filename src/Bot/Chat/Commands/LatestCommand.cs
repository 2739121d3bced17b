using System.Globalization;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Chat.Commands;

/// <summary>/latest [topic or words] [how many].</summary>
internal sealed class LatestCommand(LiveCatalogue catalogue, LatestStories latest, UnknownNames unknown) : ICommand
{
    /// <summary>How many stories are listed where no number is given.</summary>
    public const int Usual = 5;

    /// <summary>How many stories a list has at most.</summary>
    public const int Most = 10;

    public string Name => "latest";

    public IReadOnlyList<string> Aliases => ["news"];

    public TextKey? MenuText => MenuTexts.Latest;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var (typed, most) = Read(word.Text);
        return Task.FromResult(React(word, typed, most));
    }

    /// <summary>Takes a number off the end of what was typed.</summary>
    public static (string Typed, int Most) Read(string arguments)
    {
        var space = arguments.LastIndexOfAny([' ', '\n', '\t']);
        if (!int.TryParse(arguments.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return (arguments, Usual);
        return (arguments[..Math.Max(0, space)].Trim(), Math.Clamp(number, 1, Most));
    }

    private Reaction React(ReaderWord word, string typed, int most)
    {
        if (typed.Length == 0)
            return Reaction.Of(Answer.Say(latest.Followed(word, most)));
        if (catalogue.Current.FindByName(typed) is { } topic)
            return Reaction.Of(Answer.Say(latest.About(word, topic, most)));
        var reading = NameReader.Read(typed, catalogue.Current);
        if (reading is { Found: [var only], Unknown.Count: 0 })
            return Reaction.Of(Answer.Say(latest.About(word, only, most)));
        var parse = RuleParser.Parse(typed, catalogue.Current);
        if (parse.IsRule && (typed.Contains(' ', StringComparison.Ordinal) || reading.Unknown is [{ Near.Count: 0 }]))
            return Reaction.Of(Answer.Say(latest.Found(word, parse.Rule, typed, most)));
        return new Reaction(connection => [Answer.Say(unknown.Render(connection, word, reading.Unknown))]);
    }
}
