namespace Bot.Topics.Rules;

/// <summary>A search expression that can be matched.</summary>
/// <param name="Root">Its normal form: nested lists flattened, repeated parts dropped, parts in a fixed order.</param>
/// <param name="Canonical">The normal form as text. Equal rules have equal text, and it parses to the same rule again.</param>
/// <param name="Terms">How many words, phrases and facts it holds.</param>
internal sealed record Rule(RuleNode Root, string Canonical, int Terms)
{
    public bool Equals(Rule? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);
}
