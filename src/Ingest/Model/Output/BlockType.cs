namespace Ingest.Model.Output;

public enum BlockType
{
    Paragraph,
    Heading,
    List,
    Table,
}
