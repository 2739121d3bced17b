using System.Collections.Frozen;
using Bot.Topics;

namespace Bot.Matching.Scoring;

/// <summary>A topic, ready to be scored.</summary>
internal sealed class CompiledTopic
{
    public required long RuleId { get; init; }

    public required Topic Topic { get; init; }

    /// <summary>Its terms, one entry a language.</summary>
    public required CompiledTerms[] Languages { get; init; }

    /// <summary>Media Topics that mean it, descendants and retired codes included.</summary>
    public required FrozenSet<int> MediaTopics { get; init; }

    /// <summary>Country codes in capitals.</summary>
    public required FrozenSet<string> Countries { get; init; }

    /// <summary>Folded literals, names and aliases.</summary>
    public required FrozenSet<string> Literals { get; init; }

    /// <summary>The term of its slug, for rules that name it.</summary>
    public required int SlugTerm { get; init; }

    /// <summary>Every compiled pattern of its terms.</summary>
    public IEnumerable<int[]> Programs =>
        Languages.SelectMany(terms => terms.Counting.SelectMany(term => term.Near.Append(term.Program)).Concat(terms.Excluded));

    /// <summary>Where in <see cref="Languages"/> the terms to look for in an article stand: those of its language, or all where the topic has none in it.</summary>
    public (int From, int To) Speaking(string language)
    {
        for (var place = 0; place < Languages.Length; place++)
            if (Languages[place].Language == language)
                return (place, place + 1);
        return (0, Languages.Length);
    }
}
