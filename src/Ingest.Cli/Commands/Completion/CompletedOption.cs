namespace Ingest.Cli.Commands.Completion;

/// <summary>An option as a shell completes it.</summary>
/// <param name="Names">The long one first.</param>
/// <param name="Values">All that it takes; none where it takes anything.</param>
public sealed record CompletedOption(IReadOnlyList<string> Names, string Says, bool TakesValue, IReadOnlyList<string> Values);
