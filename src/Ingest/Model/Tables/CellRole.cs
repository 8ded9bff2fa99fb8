namespace Ingest.Model;

/// <summary>What a line is by its place in a table whose rows are the items of the agenda.</summary>
public enum CellRole
{
    /// <summary>The first line of a row's number and title.</summary>
    Title,

    TitleContinued,

    /// <summary>The first line of a column's or a row's name, which heads the text beside or below it.</summary>
    FieldName,

    FieldNameContinued,

    /// <summary>Text under the name of a column or row.</summary>
    FieldText,

    /// <summary>Text that no name stands over.</summary>
    ItemText,
}
