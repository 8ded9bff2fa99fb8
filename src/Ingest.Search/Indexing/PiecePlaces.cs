using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Lucene.Net.Util;

namespace Ingest.Search.Indexing;

/// <summary>
/// Which stretch of an item's positions is of which kind of field, so that a search in one kind needs no field of its own: pairs of the
/// kind's number and the first position, as bytes of four each.
/// </summary>
internal static class PiecePlaces
{
    private const int Size = 5;

    public static byte[] Of(ImmutableArray<TextPiece> pieces)
    {
        var bytes = new byte[pieces.Length * Size];
        var position = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            bytes[i * Size] = (byte)pieces[i].Ordinal;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((i * Size) + 1), position);
            position += PositionsIn(pieces[i].Text) is > 0 and var positions ? positions + PieceTerms.Gap : 0;
        }

        return bytes;
    }

    /// <param name="kinds">A bit each, as <see cref="ItemBits.Of"/> has them.</param>
    public static bool IsOf(BytesRef places, int position, long kinds)
    {
        var ordinal = 0;
        for (var at = places.Offset; at < places.Offset + places.Length
            && System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(places.Bytes.AsSpan(at + 1)) <= position; at += Size)
        {
            ordinal = places.Bytes[at];
        }

        return (kinds & (1L << ordinal)) != 0;
    }

    private static int PositionsIn(string text)
    {
        var (count, scanner, afterWhole) = (0, new TextScanner(text), false);
        while (scanner.Next(out var token))
        {
            count += afterWhole ? 0 : 1;
            afterWhole = token.Whole is not null;
        }

        return count;
    }
}
