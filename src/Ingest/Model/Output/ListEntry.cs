namespace Ingest.Model.Output;

/// <param name="Level">1 is the outermost.</param>
public sealed record ListEntry(string Marker, string Text, int Level);
