using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>Every page is accounted for: the roles add up, nothing is unplaced, and no page is left out.</summary>
internal static class LedgerCheck
{
    public static IEnumerable<DocumentCheck> Of(AgendaDocument document)
    {
        var uneven = document.Ledger
            .Where(row => row.Unplaced > 0
                || row.Meeting + row.Contents + row.Item + row.Table + row.Furniture + row.Annex + row.Hidden + row.Unplaced != row.Glyphs)
            .Select(row => new DocumentCheck(
                CheckNames.Ledger, Verdict.Fail,
                row.Unplaced > 0
                    ? new(
                        FormattableString.Invariant(
                            $"{row.Unplaced} af {row.Glyphs} tegn på side {row.Page} har ingen plads i resultatet."),
                        FormattableString.Invariant(
                            $"{row.Unplaced} of {row.Glyphs} glyphs of page {row.Page} have no place in the output."))
                    : new(FormattableString.Invariant($"Tegnene på side {row.Page} går ikke op."),
                        FormattableString.Invariant($"The glyphs of page {row.Page} do not add up.")),
                row.Page));
        var missing = PagesOf(document).Except(document.Ledger.Select(row => row.Page)).Select(page => new DocumentCheck(
            CheckNames.Ledger, Verdict.Fail,
            new(FormattableString.Invariant($"Side {page} kunne ikke læses."),
                FormattableString.Invariant($"Page {page} could not be read.")), page));
        return CheckVerdicts.Of(CheckNames.Ledger, document.Ledger.Length > 0, uneven.Concat(missing));
    }

    /// <summary>The file's; where it holds several meetings those of the document's parts.</summary>
    private static IEnumerable<int> PagesOf(AgendaDocument document) => DocumentPath.SharesFile(document)
        ? document.Parts.SelectMany(part => Enumerable.Range(part.Pages[0], part.Pages[1] - part.Pages[0] + 1)).Distinct()
        : Enumerable.Range(1, document.Document.Pages);
}
