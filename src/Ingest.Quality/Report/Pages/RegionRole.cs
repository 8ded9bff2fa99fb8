namespace Ingest.Quality.Report.Pages;

/// <summary>What a part of a page became. The order is the order of the legend.</summary>
public enum RegionRole
{
    Item,
    Field,
    Attachment,
    Table,
    Meeting,
    Contents,
    Furniture,
}
