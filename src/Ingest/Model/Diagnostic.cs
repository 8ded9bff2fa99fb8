namespace Ingest.Model;

/// <summary>Something a reader of the data should know about a document.</summary>
/// <param name="Code">Stable, dotted, e.g. <c>numbering.gap</c>.</param>
/// <param name="Page">1 for the first page; null when it concerns the whole document.</param>
public sealed record Diagnostic(string Code, Severity Severity, int? Page, string Message);
