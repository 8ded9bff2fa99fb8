using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>What footers say about the number of pages, against how many there are.</summary>
internal static partial class PageCountCheck
{
    public static DocumentCheck Of(AgendaDocument document, PrintedLines printed)
    {
        var stated = printed.Furniture
            .Select(line => (line.Page, Match: PageOf().Match(line.Text)))
            .Where(line => line.Match.Success)
            .Select(line => (line.Page, Of: int.Parse(line.Match.Groups["all"].Value, CultureInfo.InvariantCulture)))
            .ToList();
        if (stated.Count == 0)
        {
            return new(CheckNames.PageCount, Verdict.NotCheckable);
        }

        var wrong = stated.FirstOrDefault(
            line => line.Of != document.Document.Pages && !document.Parts.Any(part => Counts(part, line.Page, line.Of)));
        return wrong == default
            ? new(CheckNames.PageCount, Verdict.Pass)
            : new(CheckNames.PageCount, Verdict.Fail, new(
                FormattableString.Invariant($"Side {wrong.Page} siger, at der er {wrong.Of} sider; filen har {document.Document.Pages}."),
                FormattableString.Invariant(
                    $"Page {wrong.Page} says that there are {wrong.Of} pages; the file has {document.Document.Pages}.")), wrong.Page);
    }

    /// <summary>What is bound in with other papers keeps its own count.</summary>
    private static bool Counts(DocumentPart part, int page, int of) =>
        part.Pages[0] <= page && page <= part.Pages[1] && part.Pages[1] - part.Pages[0] + 1 == of;

    [GeneratedRegex(@"\bside:?\s*(?<page>\d{1,4})\s*(?:af|ud af|/)\s*(?<all>\d{1,4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageOf();
}
