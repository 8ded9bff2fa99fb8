namespace Ingest.Store.Rows;

/// <summary>What a box is the ink of.</summary>
public enum BoxOwner
{
    Item,
    Field,
    Attachment,
    Table,
}
