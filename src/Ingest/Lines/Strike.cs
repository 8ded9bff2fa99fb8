namespace Ingest.Lines;

/// <summary>A level line that may run through words.</summary>
/// <param name="Thickness">Points.</param>
/// <param name="IsAnnotation">A strike-out annotation says so itself.</param>
internal readonly record struct Strike(double Left, double Right, double Y, double Thickness, bool IsAnnotation);
