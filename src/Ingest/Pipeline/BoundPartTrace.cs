using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables;

namespace Ingest.Pipeline;

/// <summary>Pages that are bound in with an agenda, counted by the file: their glyphs are accounted for and their tables listed.</summary>
public sealed record BoundPartTrace
{
    public required ImmutableArray<PageLayout> Pages { get; init; }

    /// <summary>All their lines, before anything is known of them.</summary>
    public required ImmutableArray<TextLine> Lines { get; init; }

    /// <summary>The lines with the zone that each is in.</summary>
    public required ImmutableArray<TextLine> Zoned { get; init; }

    /// <summary>The tables, and what was drawn like one and is none.</summary>
    public required TableFindings Found { get; init; }

    /// <summary>The tables read as data, in their order, without ids.</summary>
    public required ImmutableArray<AgendaTable> Values { get; init; }

    /// <summary>What was found about the pages.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The lines that are left when the tables' words are taken out.</summary>
    public ImmutableArray<TextLine> Text => TableRemoval.Cut(Zoned, Found.Tables).Lines;
}
