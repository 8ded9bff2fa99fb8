namespace Ingest.Layout.Margins.Pieces;

/// <summary>Upright pieces on one baseline.</summary>
/// <param name="Baseline">y in points.</param>
/// <param name="Pieces">From left to right.</param>
internal sealed record PieceRow(double Baseline, List<Piece> Pieces);
