using System.Collections.Frozen;
using Bot.Topics;

namespace Bot.Matching.Scoring;

/// <summary>A topic, ready to be scored.</summary>
internal sealed class CompiledTopic
{
    public required long RuleId { get; init; }

    public required Topic Topic { get; init; }

    /// <summary>Its terms by language.</summary>
    public required FrozenDictionary<string, CompiledTerms[]> Languages { get; init; }

    /// <summary>The terms of every language, for an article in a language it has none in.</summary>
    public required CompiledTerms[] All { get; init; }

    /// <summary>Media Topics that mean it, descendants and retired codes included.</summary>
    public required FrozenSet<int> MediaTopics { get; init; }

    /// <summary>Country codes in capitals.</summary>
    public required FrozenSet<string> Countries { get; init; }

    /// <summary>Folded literals, names and aliases.</summary>
    public required FrozenSet<string> Literals { get; init; }

    /// <summary>The term of its slug, for rules that name it.</summary>
    public required int SlugTerm { get; init; }

    /// <summary>The terms to look for in an article of a language.</summary>
    public CompiledTerms[] TermsFor(string language) => Languages.GetValueOrDefault(language, All);
}
