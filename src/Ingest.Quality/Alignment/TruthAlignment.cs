using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Alignment;

/// <summary>
/// A truth laid over the lines that its document was read as: which line is an item's heading, which a field's, which is text, though a
/// truth has no places. What the truth does not speak of stays unknown.
/// </summary>
/// <param name="Lines">One for each line.</param>
public sealed record TruthAlignment(ImmutableArray<AlignedLine> Lines)
{
    /// <summary>Of a line's words, or a piece's, that must be found.</summary>
    private const double Enough = 0.5;

    /// <param name="lines">The body lines in reading order.</param>
    public static TruthAlignment Of(TruthFile truth, ImmutableArray<LineContext> lines)
    {
        var pieces = TruthPiece.Of(truth);
        var page = new PageWords([.. lines.Select(facts => facts.Line.Text)],
            pieces.SelectMany(piece => piece.Words).ToHashSet(StringComparer.Ordinal));
        var said = pieces.SelectMany((piece, i) => piece.Words.Select((word, n) => (Word: word, Piece: i, Begins: n == 0))).ToArray();
        var partner = WordMatching.Of([.. said.Select(one => one.Word)], [.. said.Select(one => one.Begins)],
            [.. page.Words.Select(one => one.Word)], [.. page.Words.Select(one => one.Begins)]);
        int[] ofWord = [.. partner.Select(one => one < 0 ? -1 : said[one].Piece)];
        OutOfOrder(pieces, page, ofWord);
        var ofLine = new List<int>[lines.Length];
        for (var i = 0; i < ofWord.Length; i++)
        {
            for (var line = page.Words[i].Line; ofWord[i] >= 0 && line <= page.Words[i].LastLine; line++)
            {
                (ofLine[line] ??= []).Add(ofWord[i]);
            }
        }

        return new TruthAlignment(Labels(truth, lines, pieces,
            [.. lines.Select((_, line) => PieceOf(page.Counts[line], ofLine[line], pieces))]));
    }

    /// <summary>
    /// Titles and headings that were not found where the truth's order has them, as columns may be read in another: at the beginning of a
    /// line where all their words stand and are none's.
    /// </summary>
    private static void OutOfOrder(ImmutableArray<TruthPiece> pieces, PageWords page, int[] ofWord)
    {
        var found = ofWord.Where(piece => piece >= 0).CountBy(piece => piece).ToDictionary();
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var words = pieces[piece].Words;
            if (!pieces[piece].IsTitle && !pieces[piece].IsHeading || found.GetValueOrDefault(piece) >= Enough * words.Length)
            {
                continue;
            }

            for (var at = 0; at + words.Length <= ofWord.Length; at++)
            {
                if ((page.Words[at].Begins || (at > 0 && char.IsDigit(page.Words[at - 1].Word[0])))
                    && Enumerable.Range(0, words.Length).All(n => (ofWord[at + n] < 0 || ofWord[at + n] == piece)
                        && string.Equals(page.Words[at + n].Word, words[n], StringComparison.Ordinal)))
                {
                    Array.Fill(ofWord, piece, at, words.Length);
                    break;
                }
            }
        }
    }

    /// <summary>The piece that a line is of; -1 where most of its words are of none.</summary>
    private static int PieceOf(int count, List<int>? found, ImmutableArray<TruthPiece> pieces)
    {
        if (found is null || count == 0)
        {
            return -1;
        }

        var first = found[0]; // a field's heading with its text behind it on one line is the heading
        if (pieces[first] is { IsHeading: true } heading && found.Count(piece => piece == first) == heading.Words.Length
            && found.Count >= Enough * count)
        {
            return first;
        }

        var best = found.CountBy(piece => piece).MaxBy(pair => pair.Value);
        var whole = pieces[best.Key].IsTitle && best.Value == pieces[best.Key].Words.Length; // its number stands beside it, or its case
        return best.Value >= Enough * count || (whole && first == best.Key) ? best.Key : -1;
    }

    private static ImmutableArray<AlignedLine> Labels(TruthFile truth, ImmutableArray<LineContext> lines, ImmutableArray<TruthPiece> pieces,
        int[] held)
    {
        var labels = ImmutableArray.CreateBuilder<AlignedLine>(lines.Length);
        var (first, last) = (Array.FindIndex(held, piece => piece >= 0), Array.FindLastIndex(held, piece => piece >= 0));
        var cases = new CaseWords(truth);
        var item = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var piece = held[i] < 0 ? null : pieces[held[i]];
            var goesOn = i > 0 && held[i] == held[i - 1];
            item = piece?.Item ?? item;
            labels.Add(piece switch
            {
                null when NextPiece(i) is { } below && Numbers(truth, lines[i], lines[i + 1], below) is var next and >= 0 =>
                    new AlignedLine(LineLabel.ItemHeading, next),
                null when cases.Says(lines[i].Line.Text) || (lines[i].Case is not null && i > first && i < last) =>
                    new AlignedLine(LineLabel.CaseLine, item),
                null => i < first || i > last || first < 0 ? new AlignedLine(LineLabel.Meeting) : AlignedLine.Unknown with { Item = item },
                { IsTitle: true } => new AlignedLine(goesOn || (i > 0 && labels[i - 1] is { Label: LineLabel.ItemHeading } number
                    && number.Item == item) ? LineLabel.ItemHeadingContinued : LineLabel.ItemHeading, item),
                { IsHeading: true } => new AlignedLine(goesOn ? LineLabel.FieldHeadingContinued : LineLabel.FieldHeading, item,
                    truth.Items[item].Fields[piece.Field].Kind),
                _ when !goesOn && truth.Items[item].Fields[piece.Field] is { Heading: null, Kind: FieldKind.Attendance } =>
                    new AlignedLine(LineLabel.FieldHeading, item, FieldKind.Attendance),
                _ => new AlignedLine(LineLabel.Body, item),
            });
        }

        return labels.MoveToImmutable();

        TruthPiece? NextPiece(int line) => line + 1 < held.Length && held[line + 1] >= 0 ? pieces[held[line + 1]] : null;
    }

    /// <summary>The item whose number stands on a line over its title, alone or with other words ("Sag nr. 12"); -1 elsewhere.</summary>
    private static int Numbers(TruthFile truth, LineContext line, LineContext below, TruthPiece next) =>
        next.IsTitle && truth.Items[next.Item].Number is { } number && Holds(line.Line.Text, number) && !Holds(below.Line.Text, number)
            ? next.Item : -1;

    /// <summary>The number stands in the text by itself, and not as a part of another or of a word.</summary>
    private static bool Holds(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && (at + number.Length == text.Length || !char.IsLetterOrDigit(text[at + number.Length]));
    }
}
