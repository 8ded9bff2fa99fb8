using Ingest.Model;

namespace Ingest.Tables.Items.Heads;

/// <summary>A table that is an item's heading, or what is said of its case, and no data.</summary>
internal interface IHeadTable
{
    Table Table { get; }

    IEnumerable<TextLine> Lines(CellLines cells);
}
