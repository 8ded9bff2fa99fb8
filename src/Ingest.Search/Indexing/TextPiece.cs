using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Search.Indexing;

/// <summary>A text of an item that is searched.</summary>
/// <param name="Kind">Of the field; null of a table's cells.</param>
/// <param name="Heading">As printed; empty where there is none.</param>
/// <param name="Page">Where it begins; 0 where that is not known.</param>
internal sealed record TextPiece(FieldKind? Kind, string Heading, int Page, string Text)
{
    private const char Between = '\u001f';

    /// <summary>As the index keeps it.</summary>
    public string Stored =>
        string.Create(CultureInfo.InvariantCulture, $"{Ordinal}{Between}{Page}{Between}{Heading.Replace(Between, ' ')}{Between}{Text}");

    /// <summary>The order of pieces in an item, and their place among its positions.</summary>
    public int Ordinal => Kind is { } kind ? (int)kind : TableOrdinal;

    public static int TableOrdinal { get; } = Enum.GetValues<FieldKind>().Length;

    public static TextPiece Of(string stored)
    {
        var parts = stored.Split(Between, 4);
        var ordinal = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return new TextPiece(ordinal == TableOrdinal ? null
            : (FieldKind)ordinal, parts[2], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[3]);
    }
}
