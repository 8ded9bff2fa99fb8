using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages;

/// <summary>What the page's script needs so that a person can correct a document, and the form it fills.</summary>
internal static class CorrectionForm
{
    public static readonly string Markup = $"""
        <dialog id="fix" aria-labelledby="fix-title">
          <form method="dialog">
            <h2 id="fix-title"></h2>
            <div id="fix-values"></div>
            <div class="buttons">
              <button type="submit" value="keep" class="main">{Html.BothHtml("Behold rettelsen", "Keep the correction")}</button>
              <button type="submit" value="remove" id="fix-remove" formnovalidate hidden></button>
              <button type="submit" value="cancel" formnovalidate>{Html.BothHtml("Annuller", "Cancel")}</button>
            </div>
          </form>
        </dialog>
        <aside id="kept" hidden aria-live="polite">
          <p><b id="kept-count"></b> <span id="kept-how">{HowKept()}</span></p>
          <p id="kept-structure" hidden>{RunAgain()}</p>
          <details id="kept-list"><summary>{SeeKept()}</summary><ol></ol></details>
          <label><input type="checkbox" id="reviewed"> {LookedThrough()}</label>
          <div class="buttons">
            <button type="button" id="save" class="main">{Html.BothHtml("Gem filen", "Save the file")}</button>
            <button type="button" id="undo">{Html.BothHtml("Fortryd seneste", "Undo the last")}</button>
            <button type="button" id="drop">{Html.BothHtml("Slet rettelserne", "Delete the corrections")}</button>
          </div>
        </aside>
        """;

    /// <summary>Begins to point at a missing item's heading; shown where the pages are drawn.</summary>
    public static readonly string PointButton =
        "<button type=\"button\" id=\"point\" aria-pressed=\"false\">"
            + Html.BothHtml("+ Et punkt mangler", "+ An item is missing") + "</button>"
            + "<span id=\"point-how\" role=\"status\" hidden>"
            + Html.BothHtml("Peg på overskriftens første linje. Esc fortryder.", "Point at the heading's first line. Esc cancels.")
            + "</span>";

    /// <summary>Each place by its anchor with what can be corrected there, the pages' lines, and what has been corrected before.</summary>
    public static object Of(DocumentView view) => new
    {
        CorrectionFile.CurrentSchemaVersion,
        view.Document.Document.Sha256,
        File = CorrectionFile.NameOf(view.Document.Document),
        view.Document.Document.Path,
        Kinds = Enum.GetValues<FieldKind>().Select(kind => new[] { CorrectionValues.Name(kind), KindWords.Of(kind).Danish }),
        Items = view.Document.Items.Select(item => new[] { item.Id, item.Number is { } number ? $"{number} {item.Title}" : item.Title }),
        Places = CorrectionTargets.Of(view.Document).ToDictionary(place => place.Anchor, place => place.Target),
        Lines = Lines(view),
        view.Document.Document.Pages,
        Parts = view.Document.Parts.Select(part => new object[] { part.Pages[0], part.Pages[^1], CorrectionValues.Name(part.Kind) }),
        Kept = view.Corrections?.Corrections,
        Reviewed = view.Corrections?.Reviewed ?? false,
    };

    private static string HowKept() => Html.BothHtml(
        "Gem filen i mappen <code>corrections</code>, og kør <code>ingest run</code> igen med <code>--corrections corrections</code>.",
        "Save the file in the folder <code>corrections</code> and run <code>ingest run</code> again with "
            + "<code>--corrections corrections</code>.");

    private static string SeeKept() => Html.BothHtml("Se rettelserne, og fortryd enkelte", "See the corrections, and undo single ones");

    private static string RunAgain() => Html.BothHtml("Opbygningen er rettet: kør igen, før du retter teksterne i de punkter.",
        "The structure is corrected: run again before you correct the texts of those items.");

    private static string LookedThrough() => Html.BothHtml("Jeg har set hele dokumentet igennem: resten er rigtigt",
        "I have looked through the whole document: the rest is right");

    /// <summary>
    /// Of each drawn page its lines, left, bottom, right, top as they are drawn; and where the displayed page is another, the same by that.
    /// </summary>
    private static Dictionary<int, IEnumerable<double[]>> Lines(DocumentView view)
    {
        var pages = view.Pages.ToDictionary(page => page.Number);
        return view.Pointing.Where(line => pages.ContainsKey(line.Page)).GroupBy(line => line.Page)
            .ToDictionary(page => page.Key, page => page.Select(line => Corners(pages[page.Key], line.Box)));
    }

    private static double[] Corners(PageLayout page, Box box)
    {
        var shown = page.ToPage(box);
        return [.. (shown == box ? CorrectionTarget.Corners(box)
            : [.. CorrectionTarget.Corners(box), .. CorrectionTarget.Corners(shown)]).Select(value => Math.Round(value, 1))];
    }
}
