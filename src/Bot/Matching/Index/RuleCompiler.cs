using Bot.Matching.Text;
using Bot.Topics.Rules;

namespace Bot.Matching.Index;

/// <summary>Turns rules into runs of numbers (<see cref="Op"/>).</summary>
internal sealed class RuleCompiler(Vocabulary vocabulary)
{
    /// <summary>Appends the rule's numbers to <paramref name="program"/>.</summary>
    public void Compile(RuleNode node, List<int> program) => Compile(node, program, headline: false);

    private void Compile(RuleNode node, List<int> program, bool headline)
    {
        switch (node)
        {
            case WordNode word:
                AddWord(vocabulary.Intern(word.Word), program, headline);
                break;
            case PhraseNode phrase:
                AddPhrase(phrase.Words, program, headline);
                break;
            case CompoundNode compound:
                AddCompound(compound, program, headline);
                break;
            case HeadlineNode inHeadline:
                Compile(inHeadline.Part, program, headline: true);
                break;
            case AllNode all:
                AddGroup(Op.All, all.Parts, program, headline);
                break;
            case AnyNode any:
                AddGroup(Op.Any, any.Parts, program, headline);
                break;
            case NotNode not:
                Enclose(program, [Op.Not, 0], lengthAt: 1, () => Compile(not.Part, program, headline));
                break;
            case NearNode near:
                Enclose(program, [headline ? Op.HeadlineNear : Op.Near, 0, near.Distance], lengthAt: 1, () =>
                {
                    Compile(near.Left, program, headline);
                    Compile(near.Right, program, headline);
                });
                break;
            case FieldNode field:
                AddField(field, program);
                break;
            case UrgencyNode urgency:
                AddAlternatives([.. Enumerable.Range(urgency.Least, urgency.Most - urgency.Least + 1).Select(value => Facts.Urgency(vocabulary, value))], program);
                break;
        }
    }

    private static void AddWord(int term, List<int> program, bool headline) =>
        program.AddRange([headline ? Op.HeadlineWord : Op.Word, term]);

    private void AddPhrase(IReadOnlyList<WordPattern> words, List<int> program, bool headline)
    {
        program.AddRange([headline ? Op.HeadlinePhrase : Op.Phrase, words.Count]);
        foreach (var word in words)
            program.Add(vocabulary.Intern(word));
    }

    private void AddCompound(CompoundNode compound, List<int> program, bool headline)
    {
        var joined = new WordPattern(string.Concat(compound.Words.Select(word => word.Text)), compound.Words[^1].Kind switch
        {
            WordKind.Prefix => WordKind.Prefix,
            _ => WordKind.Loose,
        });
        Enclose(program, [Op.Any, 2, 0], lengthAt: 2, () =>
        {
            AddPhrase(compound.Words, program, headline);
            AddWord(vocabulary.Intern(joined), program, headline);
        });
    }

    private void AddGroup(int op, IReadOnlyList<RuleNode> parts, List<int> program, bool headline) =>
        Enclose(program, [op, parts.Count, 0], lengthAt: 2, () =>
        {
            foreach (var part in parts)
                Compile(part, program, headline);
        });

    private void AddField(FieldNode field, List<int> program)
    {
        switch (field.Field)
        {
            case RuleField.Topic:
                program.AddRange([Op.Topic, vocabulary.InternFact(KeyKind.Topic, field.Value)]);
                break;
            case RuleField.Language:
                program.AddRange([Op.Word, vocabulary.InternFact(KeyKind.Language, field.Value)]);
                break;
            default:
                var kind = field.Field == RuleField.Source ? KeyKind.Source : KeyKind.Place;
                var words = field.Value.Split(' ');
                Enclose(program, [Op.All, words.Length, 0], lengthAt: 2, () =>
                {
                    foreach (var word in words)
                        program.AddRange([Op.Word, vocabulary.InternFact(kind, word)]);
                });
                break;
        }
    }

    private static void AddAlternatives(IReadOnlyList<int> terms, List<int> program)
    {
        program.AddRange([Op.Any, terms.Count, 3 + (terms.Count * 2)]);
        foreach (var term in terms)
            program.AddRange([Op.Word, term]);
    }

    private static void Enclose(List<int> program, ReadOnlySpan<int> opening, int lengthAt, Action fill)
    {
        var start = program.Count;
        program.AddRange(opening);
        fill();
        program[start + lengthAt] = program.Count - start;
    }
}
