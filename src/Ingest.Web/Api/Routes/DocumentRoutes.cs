using Ingest.Facts.Cases;
using Ingest.Feed.Csv;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Web.Api.Answers;
using Ingest.Web.Api.Parameters;
using Ingest.Web.Documents;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Api.Routes;

/// <summary>Pieces of documents: items, tables, and what a case number holds together.</summary>
internal sealed class DocumentRoutes(ISearcher searcher, IArchive archive, bool includeClosed)
{
    private const string Csv = "text/csv; charset=utf-8";

    public static readonly TextParameter DocumentId = new("documentId", "Of the document, as lists and hits have it.", 40)
    {
        IsInPath = true,
    };

    private static readonly TextParameter Id = new("id", "Of the item in its document: 3.4.", 300) { IsInPath = true };
    private static readonly TextParameter TableId = new("tableId", "Of the table in its document.", 300) { IsInPath = true };
    private static readonly TextParameter Key = new("key", "A case number, in any form that papers print it in.", 80) { IsInPath = true };
    private static readonly ChoiceParameter<TableFormat> Format = new("format",
        "JSON; CSV for any program; or CSV as a Danish spreadsheet opens it right.");

    public IEnumerable<ApiRoute> All =>
    [
        new("/items/{documentId}/{id}", "item", "An item with its meeting and its tables.", nameof(ItemAnswer), [DocumentId, Id], Item),
        new("/tables/{documentId}/{tableId}", "table", "A table.", nameof(TableAnswer), [DocumentId, TableId, Format], Table)
        {
            OtherTypes = ["text/csv"],
        },
        new("/cases/{key}", "case", "The items with one case number, the oldest meeting first.", nameof(CaseAnswer), [Key], Case),
    ];

    public static AgendaDocument Find(IArchive archive, ApiCall call) =>
        archive.Find(call.Text(DocumentId)!) ?? throw None("document");

    private ApiAnswer Item(ApiCall call)
    {
        var (document, id) = (Find(archive, call), call.Text(Id)!);
        var item = document.Items.FirstOrDefault(item => item.Id == id) ?? throw None("item");
        return ApiAnswer.Of(EntityTag.Of(document) + (archive.PdfOf(call.Text(DocumentId)!) is null ? "" : "-pdf"), () =>
        {
            var (pieces, urls, its) = (DocumentPieces.Of(document, item), new ApiUrls(call.Root), call.Text(DocumentId)!);
            return new ItemAnswer(its, pieces.Document, pieces.Meeting, pieces.Items[0], pieces.Tables, urls.Meeting(its),
                archive.PdfOf(its) is null ? null : urls.Pdf(its));
        });
    }

    private ApiAnswer Table(ApiCall call)
    {
        var (document, id, format) = (Find(archive, call), call.Text(TableId)!, call.Choice(Format));
        var table = document.Tables.FirstOrDefault(table => table.Id == id) ?? throw None("table");
        var (tag, urls, its) = (EntityTag.Of(document), new ApiUrls(call.Root), call.Text(DocumentId)!);
        if (format != TableFormat.Json)
        {
            var dialect = format == TableFormat.ExcelDa ? CsvDialect.ExcelDa : CsvDialect.Rfc4180;
            return new ApiAnswer(tag, Csv, () => new CsvTables(dialect).Write([new TableSet("", [table])]))
            {
                FileName = $"{its}-{id}.csv",
            };
        }

        return ApiAnswer.Of(tag, () => new TableAnswer(its, DocumentPieces.Of(document, table).Tables[0],
            table.Item is { } item ? urls.Item(its, item) : null, urls.Meeting(its), $"{urls.Table(its, id)}?{Format.Name}=csv"));
    }

    private ApiAnswer Case(ApiCall call)
    {
        var number = call.Text(Key)!;
        var key = CaseKey.Of(number) ?? number;
        return ApiAnswer.Of(EntityTag.Of(searcher), () =>
        {
            var (hits, urls) = (searcher.Case(key, includeClosed), new ApiUrls(call.Root));
            return hits.IsEmpty ? throw None("case") : new CaseAnswer(key, [.. hits.Select(hit => HitAnswer.Of(hit, urls))]);
        });
    }

    private static ProblemException None(string what) => new(StatusCodes.Status404NotFound, $"There is no such {what}.");
}
