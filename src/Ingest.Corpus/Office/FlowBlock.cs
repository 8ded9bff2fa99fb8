using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Office;

internal enum FlowKind
{
    Title,
    Meta,
    Contents,
    Section,
    Item,
    Small,
    Field,
    Inner,
    Paragraph,
    Entry,
    Table,
}

/// <summary>A paragraph or table of a document whose lines another program breaks.</summary>
/// <param name="Text">With <see cref="Typesetting.Markup"/>; of a list entry without its marker.</param>
/// <param name="Lead">Printed before the text on its first line in the heading's type: a run-in heading, an item's number.</param>
/// <param name="Level">Of a list entry.</param>
internal sealed record FlowBlock(
    FlowKind Kind, string Text, string? Item, TruthLabel Label, TruthLabel Rest, string Lead = "", string Marker = "", int Level = 1,
    bool Bold = false,
    PlannedTable? Table = null);
