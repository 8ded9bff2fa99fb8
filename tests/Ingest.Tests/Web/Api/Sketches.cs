using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web.Api;

/// <summary>Documents made by hand for what is served.</summary>
internal static class Sketches
{
    public const string Secret = "HEMMELIGHED";

    /// <summary>Two items with one case, of which the second has a table.</summary>
    public static AgendaDocument Council(string path = "a.pdf", string date = "2024-03-12") =>
        StoredFeed.Document(path, path + date, "Byrådet", date) with
        {
            Items =
            [
                StoredFeed.Item("1", "Godkendelse af dagsorden"),
                StoredFeed.Item(
                    "3.4", "Lånepuljen til botilbud", StoredFeed.Field(FieldKind.Recommendation, "Puljen er <b>561</b> mio. kr.")) with
                {
                    Case = new CaseReference("SAG-2024-02570", "ascm", null),
                },
            ],
            Tables = [StoredFeed.Table("t1", ["År", "Beløb"], ["2024", "=1+1"], ["2025", "12.5"]) with { Item = "3.4" }],
        };

    /// <summary>Its first item is closed, with an item below, and its second has a closed attachment.</summary>
    public static AgendaDocument WithClosed() => StoredFeed.Document("lukket.pdf", "lukket", "Økonomiudvalget", "2023-05-02") with
    {
        Items =
        [
            StoredFeed.Item("1", "Personalesag", StoredFeed.Field(FieldKind.Background, Secret)) with
            {
                Access = Access.Closed, Case = new CaseReference("24/1234", null, null), Decisions = [new Decision(null, null, Secret)],
            },
            StoredFeed.Item("1.1", "Bilag", StoredFeed.Field(FieldKind.Body, Secret)) with { Parent = "1", Level = 2 },
            StoredFeed.Item("2", "Budget") with
            {
                Attachments = [new Attachment(null, Secret, null, Access.Closed, null)],
            },
        ],
        Tables = [StoredFeed.Table("t1", ["A"], [Secret]) with { Item = "1.1" }],
    };
}
