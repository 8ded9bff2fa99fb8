namespace Ingest.Layout.Margins.Pieces;

/// <summary>A place with the pieces that stand on it, page after page.</summary>
/// <param name="X">Points to the right of the page's middle.</param>
/// <param name="Y">Points above it.</param>
internal sealed record Place(double X, double Y)
{
    public List<Piece> Pieces { get; } = [];

    public int PageCount { get; private set; }

    /// <param name="piece">Of the same page as the last one, or of a later one.</param>
    public void Add(Piece piece)
    {
        PageCount += Pieces.Count == 0 || Pieces[^1].Page != piece.Page ? 1 : 0;
        Pieces.Add(piece);
    }
}
