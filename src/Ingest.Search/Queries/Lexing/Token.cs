using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Lexing;

/// <param name="Node">A leaf's; of <c>near</c> in small letters the word that it is where it joins nothing.</param>
/// <param name="Distance">Of <see cref="TokenKind.Near"/>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, QueryNode? Node = null, int Distance = 0)
{
    /// <summary>Something to ask for begins here.</summary>
    public bool Begins => Kind is TokenKind.Leaf or TokenKind.Open or TokenKind.Not or TokenKind.Title;

    /// <summary>Something to ask for ends here.</summary>
    public bool Ends => Kind is TokenKind.Leaf or TokenKind.Close;
}
