namespace Ingest.Model.Output;

/// <param name="Date">ISO date, or null.</param>
public sealed record Decision(string? Body, string? Date, string Text);
