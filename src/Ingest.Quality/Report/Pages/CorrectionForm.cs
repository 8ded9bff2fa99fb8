using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages;

/// <summary>What the page's script needs so that a person can correct a place, and the form it fills.</summary>
internal static class CorrectionForm
{
    public const string Markup = """
        <dialog id="fix" aria-labelledby="fix-title">
          <form method="dialog">
            <h2 id="fix-title"></h2>
            <div id="fix-values"></div>
            <div class="buttons">
              <button type="submit" value="keep" class="main"><span class="da" lang="da">Behold rettelsen</span><span class="en" lang="en">Keep the correction</span></button>
              <button type="submit" value="cancel" formnovalidate><span class="da" lang="da">Fortryd</span><span class="en" lang="en">Cancel</span></button>
            </div>
          </form>
        </dialog>
        <aside id="kept" hidden aria-live="polite">
          <p><b id="kept-count"></b> <span class="da" lang="da">Gem filen i mappen <code>corrections</code>, og kør <code>ingest run</code> igen med <code>--corrections corrections</code>.</span><span class="en" lang="en">Save the file in the folder <code>corrections</code> and run <code>ingest run</code> again with <code>--corrections corrections</code>.</span></p>
          <label><input type="checkbox" id="reviewed"> <span class="da" lang="da">Jeg har set hele dokumentet igennem: resten er rigtigt</span><span class="en" lang="en">I have looked through the whole document: the rest is right</span></label>
          <div class="buttons">
            <button type="button" id="save" class="main"><span class="da" lang="da">Gem filen</span><span class="en" lang="en">Save the file</span></button>
            <button type="button" id="drop"><span class="da" lang="da">Slet rettelserne</span><span class="en" lang="en">Delete the corrections</span></button>
          </div>
        </aside>
        """;

    /// <summary>Each place by its anchor with what can be corrected there.</summary>
    public static object Places(AgendaDocument document) => new
    {
        document.Document.Sha256,
        File = CorrectionFile.NameOf(document.Document),
        document.Document.Path,
        Kinds = Enum.GetValues<FieldKind>().Select(kind => new[] { Camel(kind), KindWords.Of(kind).Danish }),
        Places = Of(document).ToDictionary(place => place.Anchor, place => place.Place),
    };

    private static IEnumerable<(string Anchor, object Place)> Of(AgendaDocument document)
    {
        var meeting = document.Meeting;
        yield return ("m", Place(null, null, null, [(CorrectionPlaces.MeetingBody, meeting.Body), (CorrectionPlaces.MeetingDate, meeting.Date), (CorrectionPlaces.MeetingStart, meeting.Start), (CorrectionPlaces.MeetingEnd, meeting.End), (CorrectionPlaces.MeetingPlace, meeting.Place)]));
        for (var i = 0; i < document.Items.Length; i++)
        {
            var item = document.Items[i];
            if (item.Source.FirstOrDefault() is { } source)
            {
                yield return (FormattableString.Invariant($"i{i}"), Place(item.Id, null, source, [(CorrectionPlaces.ItemNumber, item.Number), (CorrectionPlaces.ItemTitle, item.Title), (CorrectionPlaces.ItemAccess, item.Access?.ToString().ToLowerInvariant()), (CorrectionPlaces.ItemCase, item.Case?.Number)]));
            }

            for (var f = 0; f < item.Fields.Length; f++)
            {
                var field = item.Fields[f];
                if (field.Source.FirstOrDefault() is { } ink)
                {
                    yield return (FormattableString.Invariant($"i{i}f{f}"), Place(item.Id, Camel(field.Kind), ink, [(CorrectionPlaces.FieldKind, Camel(field.Kind)), (CorrectionPlaces.FieldHeading, field.Heading), (CorrectionPlaces.FieldText, field.Text)]));
                }
            }

            for (var a = 0; a < item.Attachments.Length; a++)
            {
                if (item.Attachments[a].Source is { } ink)
                {
                    yield return (FormattableString.Invariant($"i{i}a{a}"), Place(item.Id, null, ink, [(CorrectionPlaces.AttachmentLabel, item.Attachments[a].Label), (CorrectionPlaces.AttachmentTitle, item.Attachments[a].Title)]));
                }
            }
        }

        for (var t = 0; t < document.Tables.Length; t++)
        {
            if (document.Tables[t].Source.FirstOrDefault() is { } ink)
            {
                yield return (FormattableString.Invariant($"t{t}"), new { document.Tables[t].Item, ink.Page, Box = Corners(ink.Box), Cells = true });
            }
        }
    }

    private static object Place(string? item, string? field, SourceBox? source, ImmutableArray<(string Place, string? Value)> values) => new
    {
        Item = item, Field = field, source?.Page, Box = source is null ? null : Corners(source.Box), Values = values.ToDictionary(value => value.Place, value => value.Value ?? ""), None = values.Where(value => value.Value is null).Select(value => value.Place),
    };

    private static double[] Corners(Box box) => [box.Left, box.Bottom, box.Right, box.Top];

    private static string Camel(FieldKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
