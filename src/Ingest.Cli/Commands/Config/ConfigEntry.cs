namespace Ingest.Cli.Commands.Config;

/// <summary>One option in a file of options.</summary>
/// <param name="Line">From 1 up.</param>
/// <param name="Table">"run"; "" for what stands above all tables.</param>
/// <param name="Value">As it would be typed; null where it is neither a text, a number, nor true or false.</param>
/// <param name="Switch">What it is where it is true or false.</param>
public sealed record ConfigEntry(int Line, string Table, string Key, string? Value, bool? Switch);
