using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Lucene.Net.Index;

namespace Ingest.Search.Searching.Found;

/// <summary>Makes a found item's hit of what the index keeps of it.</summary>
internal sealed class HitReader(IndexReader reader, MeetingLines meetings)
{
    private static readonly HashSet<string> Kept = [IndexField.ItemLine, IndexField.Piece];

    public SearchHit Read(Ranked ranked, string documentId, SoughtTerms sought, ImmutableArray<FieldKind> kinds)
    {
        var stored = reader.Document(ranked.Document, Kept);
        var line = ItemLine.Of(stored.Get(IndexField.ItemLine, CultureInfo.InvariantCulture));
        var pieces = stored.GetValues(IndexField.Piece, CultureInfo.InvariantCulture).Select(TextPiece.Of).ToImmutableArray();
        var passage = Passages.Best(pieces, sought, kinds);
        return new SearchHit(
            $"{documentId}#{line.Id}", documentId, line.Id, line.Number, Marking.Of(line.Title, sought), meetings.Of(documentId),
            passage.Piece?.Kind, passage.Piece is { Heading.Length: > 0 } piece ? piece.Heading : null, passage.Text,
            passage.Piece is { Page: > 0 } placed ? placed.Page : line.Page, line.CaseNumber, line.CaseKey, line.IsClosed, ranked.Score);
    }
}
