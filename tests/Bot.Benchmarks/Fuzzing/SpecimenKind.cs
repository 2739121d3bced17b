namespace Bot.Benchmarks.Fuzzing;

/// <summary>What a document is read as.</summary>
internal enum SpecimenKind
{
    Feed,
    Wire,
    Page,
}
