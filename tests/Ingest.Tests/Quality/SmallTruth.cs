using System.Collections.Immutable;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;

namespace Ingest.Tests.Quality;

/// <summary>
/// A truth small enough to count by hand: 4 items, 5 fields that count and 1 optional, 2 attachments, 2 decisions and 1 optional, 2
/// participants, 1 link, 1 table of 6 cells with 2 numbers and 1 date.
/// </summary>
internal static class SmallTruth
{
    /// <summary>100 characters, so that 4 wrong ones are a likeness of 0.96.</summary>
    public const string Hundred = "Administrationen har siden foråret undersøgt hvilke kommuner der mangler botilbud til unge borgere..";

    public const string Json = $$"""
        {
          "schemaVersion": "1.0",
          "meeting": {
            "body": "KKR Hovedstaden", "kind": "minutes", "title": "REFERAT", "date": "2024-09-06",
            "start": "10:00", "end": null, "place": "Glostrup",
            "participants": [
              { "name": "Lolan Ottesen", "party": "A", "role": "formand", "attendance": "present" },
              { "name": "Åse Bø", "party": null, "role": null, "attendance": "absent" }
            ]
          },
          "items": [
            { "id": "1", "number": "1", "parent": null, "level": 1, "title": "Velkomst og dagsorden", "access": null, "case": null,
              "fields": [ { "kind": "body", "heading": null, "text": "Formanden bød velkommen.",
                "blocks": [ { "type": "paragraph", "text": "Formanden bød velkommen." } ] } ],
              "attachments": [], "decisions": [], "links": [] },
            { "id": "2", "number": "2", "parent": null, "level": 1, "title": "Temaer til drøftelse", "access": null, "case": null,
              "fields": [], "attachments": [], "decisions": [], "links": [] },
            { "id": "2.1", "number": "2.1", "parent": "2", "level": 2, "title": "Opfølgning på lånepuljen til botilbud 2024-2026",
              "acceptTitles": ["Opfølgning på lånepuljen"], "access": "open",
              "case": { "number": "SAG-2024-02570", "handler": "ascm", "document": null },
              "fields": [
                { "kind": "background", "heading": "Baggrund", "text": "{{Hundred}}",
                  "blocks": [ { "type": "paragraph", "text": "{{Hundred}}" } ] },
                { "kind": "recommendation", "acceptKinds": ["proposal"], "heading": "Indstilling",
                  "acceptHeadings": ["Indstilling fra formandskabet"],
                  "text": "Det indstilles, at\n\n– sagen drøftes", "accept": ["Det indstilles, at sagen drøftes"],
                  "blocks": [ { "type": "paragraph", "text": "Det indstilles, at" },
                    { "type": "list", "items": [ { "marker": "–", "text": "sagen drøftes", "level": 1 } ] } ] },
                { "kind": "attachments", "heading": "Bilag", "text": "Bilag 1: Notat\nOversigt" },
                { "kind": "other", "heading": "Underskrifter", "text": "Ingen", "optional": true }
              ],
              "attachments": [ { "label": "Bilag 1", "title": "Notat", "url": "https://example.org/notat", "access": null },
                { "label": null, "title": "Oversigt", "url": null, "access": null } ],
              "decisions": [
                { "body": "KKR Hovedstaden", "date": "2024-09-06", "text": "Tiltrådt." },
                { "body": "Kredsen", "date": "2024-08-01", "text": "Anbefalet til behandling i KKR.", "optional": true }
              ],
              "links": [ { "text": "her", "url": "https://example.org/her", "page": 1 } ] },
            { "id": "3", "number": "3", "parent": null, "level": 1, "title": "Eventuelt", "access": null, "case": null,
              "fields": [ { "kind": "decision", "heading": "Beslutning", "text": "Intet." } ],
              "attachments": [], "decisions": [ { "body": "KKR Hovedstaden", "date": "2024-09-06", "text": "Intet." } ], "links": [] }
          ],
          "tables": [
            { "id": "t1", "item": "2.1", "caption": null,
              "columns": [ { "header": "Kommune", "path": ["Kommune"], "unit": null },
                { "header": "Beløb", "path": ["Beløb"], "unit": "mio. kr." }, { "header": "Frist", "path": ["Frist"], "unit": null } ],
              "rows": [ [ { "text": "Allerød" }, { "text": "10,5", "value": 10.5 }, { "text": "1/2-2025", "value": "2025-02-01" } ],
                        [ { "text": "Ballerup" }, { "text": "7", "value": 7 }, { "text": "snarest" } ] ],
              "rowPath": [ ["Allerød"], ["Allerød", "Ballerup"] ] }
          ]
        }
        """;

    public static readonly TruthFile Truth = Read(Json);

    public static TruthFile Read(string json)
    {
        var reading = TruthReader.Read("small.json", Encoding.UTF8.GetBytes(json));
        Assert.Null(reading.Error);
        return reading.Truth!;
    }

    public static AgendaDocument Document() => TruthAsDocument.Convert(Truth);

    public static DocumentScore Score(AgendaDocument document) => ScoreSheet.Judge("small", Truth, document);

    /// <summary>The perfect document with one item changed.</summary>
    public static AgendaDocument With(string id, Func<AgendaItem, AgendaItem> change)
    {
        var document = Document();
        return document with { Items = [.. document.Items.Select(item => item.Id == id ? change(item) : item)] };
    }

    /// <summary>The perfect document with one field of one item changed.</summary>
    public static AgendaDocument WithField(string id, FieldKind kind, Func<AgendaField, AgendaField> change) =>
        With(id, item => item with { Fields = [.. item.Fields.Select(field => field.Kind == kind ? change(field) : field)] });

    /// <summary>The perfect document with one cell changed.</summary>
    public static AgendaDocument WithCell(int row, int column, Cell cell)
    {
        var document = Document();
        var table = document.Tables[0];
        return document with { Tables = [table with { Rows = table.Rows.SetItem(row, table.Rows[row].SetItem(column, cell)) }] };
    }
}
