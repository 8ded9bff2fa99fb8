namespace Ingest.Tests.Support;

/// <summary>Tests that change the language of the program within the tests' own process; no other runs beside them.</summary>
[CollectionDefinition(nameof(SpeaksInTurn), DisableParallelization = true)]
public sealed class SpeaksInTurn;
