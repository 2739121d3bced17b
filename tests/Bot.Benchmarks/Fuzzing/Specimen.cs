namespace Bot.Benchmarks.Fuzzing;

/// <summary>A document to spoil.</summary>
/// <param name="Kind">Which reader it is for.</param>
/// <param name="Name">Its file's name.</param>
/// <param name="Content">As it stands on the disk.</param>
internal sealed record Specimen(SpecimenKind Kind, string Name, byte[] Content);
