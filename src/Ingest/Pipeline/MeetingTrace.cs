using System.Collections.Immutable;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables;

namespace Ingest.Pipeline;

/// <summary>
/// One meeting's own pages on their way through the stages, in the stages' order. Its pages are counted from 1, as if nothing were bound in
/// before or between them; <see cref="PageInFile"/> gives the file's count.
/// </summary>
public sealed record MeetingTrace
{
    public required SourcePdf Source { get; init; }

    /// <summary>All lines, with the zone that each is in.</summary>
    public required ImmutableArray<TextLine> Zoned { get; init; }

    /// <summary>The tables, and what was drawn like one and is none.</summary>
    public required TableFindings Found { get; init; }

    /// <summary>The lines that are left when the tables' words are taken out.</summary>
    public required ImmutableArray<TextLine> Text { get; init; }

    /// <summary>Where each table stands among the lines.</summary>
    public required ImmutableArray<PlacedTable> Placed { get; init; }

    /// <summary>The tables read as data, without id and item, by the grids that were found.</summary>
    public required IReadOnlyDictionary<Table, AgendaTable> Values { get; init; }

    /// <summary>The body lines of <see cref="Text"/> with what is seen of each.</summary>
    public required DocumentContext Context { get; init; }

    /// <summary>What the document is as a whole.</summary>
    public required DocumentStructure Structure { get; init; }

    /// <summary>What every body line was decided to be.</summary>
    public required ImmutableArray<LabelledLine> Labelled { get; init; }

    /// <summary>The scores that led to it.</summary>
    public required LabelScores Scores { get; init; }

    public required AgendaOutline Outline { get; init; }

    /// <summary>The habits of the body whose paper it was taken for; null where it is none that is known.</summary>
    public BodyHabits? Habits { get; init; }

    /// <summary>What is bound in: annexes, letters, signatures; pages by the file's count.</summary>
    public required ImmutableArray<BoundPartTrace> BoundIn { get; init; }

    /// <summary>The document, with pages by the file's count.</summary>
    public required AgendaDocument Agenda { get; init; }

    /// <summary>Gives for a page of the meeting the file's count.</summary>
    public required Func<int, int> PageInFile { get; init; }

    /// <summary>A line of the meeting, its page by the file's count.</summary>
    public TextLine InFile(TextLine line) => PageInFile(line.Page) is var page && page == line.Page ? line : line with { Page = page };

    /// <summary>A table of the meeting, its pages by the file's count.</summary>
    public Table InFile(Table table) => table.Counted(PageInFile);
}
