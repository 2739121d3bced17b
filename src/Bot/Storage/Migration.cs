namespace Bot.Storage;

/// <summary>One numbered script of the schema; never edited after it landed.</summary>
internal sealed record Migration(int Number, string Name, string Sql);
