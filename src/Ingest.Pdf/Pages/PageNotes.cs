using System.Globalization;
using Ingest.Model;

namespace Ingest.Pdf.Pages;

/// <summary>What a reader of the output should know of a page: how much of it is not shown, never what.</summary>
internal static class PageNotes
{
    public static IEnumerable<Diagnostic> Of(ReadPage page)
    {
        if (!page.Layout.Hidden.IsEmpty)
        {
            var kinds = page.Layout.Hidden.CountBy(piece => piece.Kind).OrderBy(kind => kind.Key)
                .Select(kind => FormattableString.Invariant($"{kind.Value} {Words(kind.Key)}"));
            var pieces = page.Layout.Hidden.Length;
            yield return new Diagnostic("text.hidden", Severity.Warning, page.Layout.Number, string.Create(CultureInfo.InvariantCulture,
                $"Page {page.Layout.Number} has {pieces} {(pieces == 1 ? "piece" : "pieces")} of text that the page doesn't show "
                    + $"({string.Join(", ", kinds)}); {(pieces == 1 ? "it is" : "they are")} left out."));
        }

        if (page.OddAnnotations > 0)
        {
            yield return new Diagnostic("pdf.annotation", Severity.Info, page.Layout.Number, string.Create(CultureInfo.InvariantCulture,
                $"Page {page.Layout.Number} has {page.OddAnnotations} {(page.OddAnnotations == 1 ? "annotation" : "annotations")} that "
                    + $"could not be read; its text could."));
        }
    }

    private static string Words(HiddenKind kind) => kind switch
    {
        HiddenKind.Covered => "covered",
        HiddenKind.Redacted => "marked for redaction",
        HiddenKind.Clipped => "outside the page or its clipping",
        HiddenKind.Layer => "on a hidden layer",
        HiddenKind.Invisible => "invisible",
        HiddenKind.Paper => "in the colour of its ground",
        _ => "too small to read",
    };
}
