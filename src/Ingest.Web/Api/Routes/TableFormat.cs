namespace Ingest.Web.Api.Routes;

/// <summary>How a table is given.</summary>
public enum TableFormat
{
    Json,
    Csv,

    /// <summary>For a double click in a Danish spreadsheet.</summary>
    ExcelDa,
}
