using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Newsdesk.Try;

/// <summary>Reads JSON Lines one at a time; bad lines are reported by their number and passed over.</summary>
internal sealed class TryLines(Stream input, string name, TextWriter errors, Action<long>? read = null)
{
    /// <summary>The file; what is read from elsewhere is called by what it holds.</summary>
    private readonly string _name = input is FileStream { Name: { Length: > 0 } path } ? path : name;

    /// <summary>Lines that could not be used.</summary>
    public int Bad { get; private set; }

    /// <summary>The number of the line last given, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Every line that holds a <typeparamref name="T"/>.</summary>
    public async IAsyncEnumerable<T> ReadAsync<T>(JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var text = new StreamReader(input, leaveOpen: true);
        var reader = new TryLineReader(text);
        while (await reader.ReadAsync(cancellationToken) is { } line)
        {
            Number++;
            if (input.CanSeek)
                read?.Invoke(input.Position);
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (reader.IsCut)
                Reject("the line is too long");
            else if (Parse(line, type) is { } item)
                yield return item;
        }
    }

    /// <summary>Reports the line last given as unusable.</summary>
    public void Reject(string reason)
    {
        Bad++;
        errors.WriteLine($"{_name}:{Number}: {reason}");
    }

    /// <summary>Says something about the line last given, which is used all the same.</summary>
    public void Warn(string remark) => errors.WriteLine($"{_name}:{Number}: {remark}");

    private T? Parse<T>(string line, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(line, type) is { } item)
                return item;
            Reject("the line must be a JSON object");
        }
        catch (JsonException wrong)
        {
            Reject($"the line is not the JSON expected (character {wrong.BytePositionInLine ?? 0}, {wrong.Path ?? "$"})");
        }

        return null;
    }
}
