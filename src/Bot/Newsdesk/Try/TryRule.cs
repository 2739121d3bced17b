using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>One line of a rules file for <c>bot try rules</c>.</summary>
internal sealed record TryRule
{
    /// <summary>A text or a number.</summary>
    public JsonElement Id { get; init; }

    public string? Rule { get; init; }
}
