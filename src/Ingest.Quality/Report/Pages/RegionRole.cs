namespace Ingest.Quality.Report.Pages;

/// <summary>What a part of a page became. The order is the order of the legend.</summary>
internal enum RegionRole
{
    Item,
    Field,
    Attachment,
    Table,
    Meeting,
    Contents,
    Furniture,
}
