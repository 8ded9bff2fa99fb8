namespace Ingest.Model.Output;

/// <summary>Where a cell stands in its table.</summary>
/// <param name="Row">0 for the first body row.</param>
/// <param name="Column">0 for the first.</param>
public readonly record struct CellPlace(int Row, int Column);
