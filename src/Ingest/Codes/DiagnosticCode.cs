namespace Ingest.Codes;

/// <summary>What a diagnostic's code means, for people.</summary>
/// <param name="Code">As it stands in the JSON, diagnostics.csv, run.json and on the result's line.</param>
/// <param name="Cause">What happened.</param>
/// <param name="Cure">What to do; "" where there is nothing to do.</param>
/// <param name="Danish">The cause in Danish.</param>
/// <param name="DanishCure">The cure in Danish.</param>
public sealed record DiagnosticCode(string Code, string Cause, string Cure, string Danish, string DanishCure);
