using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Outline;

/// <summary>
/// A form at an item's head: rows of a label and what it says ("Sag fra: Teknisk Udvalg", "Journal nr.: 08.03.00/612", "Lovgrundlag:
/// Planloven."). What stands below it, set apart by more white than its rows are, is no text of its last row.
/// </summary>
internal static class ItemForm
{
    private const int FewestRows = 2;

    /// <summary>Against the white between the rows.</summary>
    private const double Wider = 1.3;

    /// <summary>In points.</summary>
    private const double SameRow = 2;

    /// <param name="heading">Of the open field.</param>
    /// <param name="lines">Of the open field.</param>
    /// <param name="fields">Those before it in the item.</param>
    /// <param name="others">Rows of the item that are no fields: its case.</param>
    public static bool EndsAbove(LabelledLine line, List<LabelledLine> heading, List<LabelledLine> lines, List<OutlineField> fields,
        int others) =>
        heading is [var label] && fields.Count + 1 + others >= FewestRows
            && line is { Label: LineLabel.Body, Facts: { AtTop: false, Marker: null } }
            && line.Facts.GapAbove >= BlockWhite.Least && line.Facts.GapAbove >= Wider * label.Facts.GapAbove
            && !HoldsProse(label) && IsRow(label, lines)
            && fields.TrueForAll(field => field is { Heading: [var above], Tables.IsEmpty: true } && IsRow(above, field.Lines));

    /// <summary>
    /// "Sagen afgøres i: Byrådet", "Tovholder: Formanden", on a line that was ended on purpose: what decides or leads is named, and a
    /// text that begins below is not of it.
    /// </summary>
    public static bool IsNameAlone(LabelledLine line, List<LabelledLine> heading, List<LabelledLine> lines) =>
        heading is [{ Facts.EndsEarly: true } label] && lines.Count == 0
            && line is { Label: LineLabel.Body, Facts.Marker: null } && char.IsUpper(line.Line.Text[0])
            && (label.Facts.RunInField is { } known
                ? known.Kind == FieldKind.Authority ? known.Text.Length <= LongestName
                    : known.Kind == FieldKind.Other && IsShort(known.Text) && IsProse(line)
                : !label.Facts.StandsOut && PlainRunIn.Split(label.Line.Text) is var (_, text) && IsShort(text) && IsProse(line));

    /// <summary>Characters of what decides, and of what any other label says.</summary>
    private const int LongestName = 60, LongestOther = 30;

    private static bool IsShort(string text) =>
        text.Length <= LongestOther && (text[^1] != '.' || char.IsAsciiDigit(text[0]));

    /// <summary>A paragraph set apart.</summary>
    private static bool IsProse(LabelledLine line) =>
        line.Facts is { AtTop: false, GapAbove: >= BlockWhite.Least, Length: > LongestName };

    private static bool IsRow(LabelledLine label, IEnumerable<LabelledLine> lines) =>
        label.Line.Page == lines.LastOrDefault(label).Line.Page
            && lines.All(line => Math.Abs(line.Line.Baseline - label.Line.Baseline) < SameRow);

    /// <summary>Paragraphs of these may stand apart.</summary>
    private static bool HoldsProse(LabelledLine label) =>
        (label.Facts.Heading ?? label.Facts.RunInField?.Kind) is FieldKind.Summary or FieldKind.Background or FieldKind.Presentation
            or FieldKind.Recommendation or FieldKind.Proposal or FieldKind.Decision or FieldKind.Attachments or FieldKind.Economy;
}
