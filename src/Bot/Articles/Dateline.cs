namespace Bot.Articles;

/// <summary>The opening of a wire story: <c>PARIS, April 3, 2024 (BSS/AFP) -</c>.</summary>
/// <param name="Place">The place as printed, such as <c>PARIS</c> or <c>WASHINGTON, D.C.</c>; two places keep their separator.</param>
/// <param name="Date">The calendar date it names; null where it names none, or no year can be told.</param>
/// <param name="Agency">The agency as printed, such as <c>BSS/AFP</c>; null where it names none.</param>
internal sealed record Dateline(string? Place, DateOnly? Date, string? Agency);
