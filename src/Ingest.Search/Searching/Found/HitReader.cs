using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Reading;
using Ingest.Search.Searching.Asking;

namespace Ingest.Search.Searching.Found;

/// <summary>Makes a found item's hit of what the index keeps of it.</summary>
internal sealed class HitReader(IOpenIndex index)
{
    public SearchHit Read(Ranked ranked, SoughtTerms sought, ImmutableArray<FieldKind> kinds)
    {
        var item = index.Item(ranked.Document);
        var line = item.Line;
        var passage = Passages.Best(item.Texts, sought, kinds);
        return new SearchHit(
            $"{line.DocumentId}#{line.Id}", line.DocumentId, line.Id, line.Number, Marking.Of(line.Title, item.Title, sought),
                index.Meeting(line.DocumentId)!,
            passage.Piece?.Kind, passage.Piece is { Heading.Length: > 0 } piece ? piece.Heading : null, passage.Text,
            passage.Piece is { Page: > 0 } placed ? placed.Page : line.Page, line.CaseNumber, line.CaseKey, line.IsClosed, ranked.Score);
    }
}
