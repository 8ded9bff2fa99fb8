namespace Ingest.Tables.Stream;

/// <summary>What a text row looks like on its own.</summary>
internal enum RowKind
{
    /// <summary>Several runs, as a table's row has.</summary>
    Tabular,

    /// <summary>One short run: a heading, a section's name, the end of a paragraph, a wrapped cell.</summary>
    Single,

    /// <summary>A table's caption, or a note under it.</summary>
    Caption,

    /// <summary>Running text.</summary>
    Prose,
}
