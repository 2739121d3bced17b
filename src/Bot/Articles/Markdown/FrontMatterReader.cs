using Bot.Articles.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Articles.Markdown;

/// <summary>
/// Reads YAML front matter as plain fields: text, lists of text, and one level of fields inside a field. Anchors, aliases and tags are refused,
/// so nothing in it can grow or name a type.
/// </summary>
internal sealed class FrontMatterReader
{
    private const int MaxLength = 32 * 1024;
    private const int MaxFields = 100;
    private const int MaxValues = 200;
    private const int MaxDepth = 3;

    private readonly Dictionary<string, FrontMatterField> _fields = new(StringComparer.Ordinal);
    private readonly Parser _parser;
    private readonly int _firstLine;

    private FrontMatterReader(string yaml, int firstLine)
    {
        _parser = new Parser(new StringReader(yaml));
        _firstLine = firstLine;
    }

    /// <summary>Reads the YAML between the two marker lines.</summary>
    /// <param name="yaml">The lines between.</param>
    /// <param name="firstLine">The file's line on which they begin, from 1.</param>
    /// <exception cref="MarkdownException">The YAML is broken or uses what is not allowed.</exception>
    public static FrontMatter Read(string yaml, int firstLine)
    {
        if (yaml.Length > MaxLength)
            throw new MarkdownException(new(RefusalKind.Malformed, "The front matter is over 32 KiB. Keep the story below it, behind a line of three dashes.", firstLine));
        var reader = new FrontMatterReader(yaml, firstLine);
        try
        {
            reader.Document();
            return new(reader._fields);
        }
        catch (YamlException exception)
        {
            throw NotYaml((int)Math.Min(firstLine + Math.Max(exception.Start.Line, 1) - 1, int.MaxValue));
        }
        catch (InvalidOperationException)
        {
            // The parser's way of giving up on some broken flow collections.
            throw NotYaml(reader._parser.Current is { } last ? reader.LineOf(last) : firstLine);
        }
    }

    private static MarkdownException NotYaml(int line) =>
        new(new(RefusalKind.Malformed, $"Line {line}: the front matter is not valid YAML. A value with a colon, a quote or a hash must stand in double quotes.", line));

    private void Document()
    {
        while (_parser.MoveNext() && _parser.Current is StreamStart or DocumentStart)
        {
        }

        if (_parser.Current is MappingStart start)
            Fields("", start, 1);
        else if (_parser.Current is NodeEvent node && node is not Scalar { Value.Length: 0 })
            throw Fault(node, "the front matter must be lines such as \"headline: …\".");
    }

    private void Fields(string prefix, NodeEvent mapping, int depth)
    {
        Check(mapping, depth);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar key)
                throw Fault(_parser.Current, "a field's name must be a plain word.");
            Check(key, depth);
            _parser.MoveNext();
            var name = prefix + key.Value.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
            if (_parser.Current is MappingStart inner)
                Fields(name + ".", inner, depth + 1);
            else
                Add(key, name, Values(depth));
        }
    }

    private void Add(Scalar key, string name, List<string> values)
    {
        if (_fields.Count == MaxFields)
            throw Fault(key, $"the front matter has more than {MaxFields} fields.");
        if (!_fields.TryAdd(name, new(name, values, LineOf(key))))
            throw Fault(key, $"\"{name}\" stands twice in the front matter. Remove one.");
    }

    private List<string> Values(int depth)
    {
        var values = new List<string>();
        if (_parser.Current is Scalar scalar)
        {
            Check(scalar, depth);
            Keep(values, scalar);
            return values;
        }

        if (_parser.Current is not SequenceStart sequence)
            throw Fault(_parser.Current, "this value cannot be read.");
        Check(sequence, depth + 1);
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (_parser.Current is not Scalar entry)
                throw Fault(_parser.Current, "the entries of a list must be plain text.");
            Check(entry, depth + 1);
            Keep(values, entry);
            if (values.Count > MaxValues)
                throw Fault(entry, $"this list has more than {MaxValues} entries.");
        }

        return values;
    }

    private static void Keep(List<string> values, Scalar scalar)
    {
        var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";
        if (!isNull && !string.IsNullOrWhiteSpace(scalar.Value))
            values.Add(scalar.Value.Trim());
    }

    private void Check(NodeEvent node, int depth)
    {
        if (!node.Anchor.IsEmpty)
            throw Fault(node, "anchors are not allowed in the front matter.");
        if (!node.Tag.IsEmpty)
            throw Fault(node, "tags are not allowed in the front matter.");
        if (depth > MaxDepth)
            throw Fault(node, "the front matter is nested too deeply.");
    }

    private MarkdownException Fault(ParsingEvent? at, string reason)
    {
        var line = at is null ? _firstLine : LineOf(at);
        return new(new(RefusalKind.Malformed, $"Line {line}: {(at is AnchorAlias ? "aliases are not allowed in the front matter." : reason)}", line));
    }

    private int LineOf(ParsingEvent at) => (int)Math.Min(_firstLine + at.Start.Line - 1, int.MaxValue);
}
