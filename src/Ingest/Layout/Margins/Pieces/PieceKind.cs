namespace Ingest.Layout.Margins.Pieces;

/// <summary>What pieces of the same text and type share.</summary>
/// <param name="Hash">Of the text.</param>
/// <param name="Ink">How many of its glyphs are no blanks.</param>
/// <param name="Size">In half points.</param>
internal readonly record struct PieceKind(uint Hash, int Ink, int Size, int Turn)
{
    /// <summary>The text's own hash tells nearly all apart.</summary>
    public override int GetHashCode() => (int)Hash;
}
