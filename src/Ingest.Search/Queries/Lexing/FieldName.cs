namespace Ingest.Search.Queries.Lexing;

/// <summary>What may stand before a colon.</summary>
internal enum FieldName
{
    Title,
    Body,
    Case,
    Kind,
    Date,
    Amount,
}
