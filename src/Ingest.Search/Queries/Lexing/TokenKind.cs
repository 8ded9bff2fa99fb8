namespace Ingest.Search.Queries.Lexing;

internal enum TokenKind
{
    /// <summary>A word, a phrase, a field with its value: a node of its own.</summary>
    Leaf,
    Open,
    Close,
    Or,
    And,
    Not,
    Near,

    /// <summary><c>title:</c>, for what follows.</summary>
    Title,
}
