using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content.Steps;

/// <summary>Pieces of the operator TJ as PdfPig has them.</summary>
internal static class PieceTokens
{
    public static List<IToken> Of(PlainSteps steps, int from, int count)
    {
        var tokens = new List<IToken>(count);
        foreach (ref readonly var piece in steps.Pieces(from, count))
        {
            tokens.Add(piece.IsNumber ? new NumericToken(piece.Number) : Text(steps.Text.AsSpan(piece.From, piece.Length)));
        }

        return tokens;
    }

    /// <summary>Fonts ask a string for its bytes alone.</summary>
    private static StringToken Text(ReadOnlySpan<byte> bytes) => new("", StringToken.Encoding.Iso88591, bytes.ToArray());
}
