using System.Collections.Immutable;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>A part of a field as planned; texts carry <see cref="Typesetting.Markup"/>.</summary>
internal abstract record PlannedBlock;

/// <param name="Bold">Set in bold as a whole.</param>
/// <param name="Note">Its number and words at the page's foot; the number stands raised at the paragraph's end.</param>
internal sealed record PlannedParagraph(string Text, bool Bold = false, (string Number, string Words)? Note = null) : PlannedBlock;

internal sealed record PlannedHeading(string Text) : PlannedBlock;

internal sealed record PlannedList(ImmutableArray<ListEntry> Entries) : PlannedBlock;

internal sealed record PlannedTable(AgendaTable Table, TableShape Shape) : PlannedBlock;

/// <summary>An attachment in columns: position, access, title, document number.</summary>
internal sealed record PlannedColumns(ImmutableArray<string> Row) : PlannedBlock;

/// <summary>What the table's drawing needs beyond its data.</summary>
/// <param name="TotalRows">Rows set apart as sums.</param>
/// <param name="SectionRows">Rows whose one cell spans all columns.</param>
/// <param name="FigureShift">Where figures stand in their column: 0 left, 0.5 centred, 1 right.</param>
internal sealed record TableShape(ImmutableHashSet<int> TotalRows, ImmutableHashSet<int> SectionRows, ImmutableHashSet<int> TextColumns,
    float FigureShift = 1);

/// <param name="Accept">Texts that are right too.</param>
/// <param name="Form">The heading's look where it is not the family's.</param>
/// <param name="AcceptKinds">Kinds that are right too.</param>
internal sealed record PlannedField(
    FieldKind Kind, string? Heading, ImmutableArray<PlannedBlock> Blocks, bool Optional = false, ImmutableArray<string> Accept = default,
    ImmutableArray<FieldKind> AcceptKinds = default, FieldForm? Form = null);

internal sealed record PlannedItem
{
    public required string Id { get; init; }

    public string? Number { get; init; }

    public string? Parent { get; init; }

    public int Level { get; init; } = 1;

    public required string Title { get; init; }

    public Access? Access { get; init; }

    /// <summary>"(B)" or "(O)" after the title.</summary>
    public string? Marker { get; init; }

    public CaseReference? Case { get; init; }

    /// <summary>A heading over the points that name it as their parent.</summary>
    public bool Section { get; init; }

    public ImmutableArray<PlannedField> Fields { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public ImmutableArray<Decision> Decisions { get; init; } = [];
}

/// <summary>The people and places of one document.</summary>
internal sealed record Scene
{
    /// <summary>"Nørrefjord".</summary>
    public required string Commune { get; init; }

    /// <summary>"Nørrefjord Kommune", "Region Midtland".</summary>
    public required string Organisation { get; init; }

    /// <summary>"Økonomiudvalget", "Nørrefjord Byråd".</summary>
    public required string Body { get; init; }

    /// <summary>As running text says it: "byrådet", "udvalget".</summary>
    public required string Council { get; init; }

    /// <summary>The council's own name: "Byrådet".</summary>
    public required string CouncilName { get; init; }

    public required DateOnly Date { get; init; }

    public required string Start { get; init; }

    public string? End { get; init; }

    public required string Place { get; init; }

    public required MeetingKind Kind { get; init; }

    public ImmutableArray<Participant> Participants { get; init; } = [];
}

internal sealed record Plan
{
    public required LayoutFamily Family { get; init; }

    public required Scene Scene { get; init; }

    /// <summary>The word for the document: "Dagsorden".</summary>
    public required string KindWord { get; init; }

    /// <summary>Said after the last item, with the time the meeting ended; or null.</summary>
    public string? Closing { get; init; }

    public ImmutableArray<PlannedItem> Items { get; init; } = [];

    /// <summary>Of documents that are no agenda.</summary>
    public ImmutableArray<PlannedBlock> Text { get; init; } = [];

    public string? TextTitle { get; init; }

    public IEnumerable<AgendaTable> Tables =>
        Items.SelectMany(i => i.Fields).SelectMany(f => f.Blocks).Concat(Text).OfType<PlannedTable>().Select(t => t.Table);
}
