using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>The body lines of a document with what is seen of each, measured against the document's own running text.</summary>
/// <param name="Lines">Furniture, contents and tables left out, in reading order.</param>
public sealed record DocumentContext(ImmutableArray<LineContext> Lines)
{
    /// <summary>A running header or footer says that this is an agenda or minutes.</summary>
    public bool NamedInHeader { get; init; }

    /// <summary>"Punkt nr. 72" and nothing else, or "Punkt nr. 79 - lukket", over a line in a title's type.</summary>
    internal bool StandsOverTitle(int line) =>
        Lines[line].Number is { StandsAlone: true } number && number.Word.Length + number.Mark.Length > 0 && line + 1 < Lines.Length
        && Lines[line + 1] is { StandsOut: true, AtTop: false, Heading: null, Case: null, Number: null };
}
