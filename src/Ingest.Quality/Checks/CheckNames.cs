using System.Collections.Immutable;

namespace Ingest.Quality.Checks;

/// <summary>The checks' names, which reports and programs rely on.</summary>
public static class CheckNames
{
    /// <summary>The numbers of sibling items follow each other.</summary>
    public const string Numbering = "numbering";

    /// <summary>Every entry of the contents page is an item.</summary>
    public const string Contents = "contents";

    /// <summary><c>side x af y</c>: the y is the number of pages.</summary>
    public const string PageCount = "pageCount";

    /// <summary>Every numbered attachment that an item's text names stands under its Bilag.</summary>
    public const string Attachments = "attachments";

    /// <summary>The tables' own totals are right.</summary>
    public const string TableSums = "tableSums";

    /// <summary>The meeting's date, and the decisions', are believable.</summary>
    public const string Dates = "dates";

    /// <summary>Every glyph has a place in the output.</summary>
    public const string Ledger = "ledger";

    /// <summary>Most words are Danish ones: bad character maps show here.</summary>
    public const string Words = "words";

    /// <summary>A field is about as long as that kind of field is in other agendas of the same body.</summary>
    public const string Length = "length";

    public static readonly ImmutableArray<string> All = [Numbering, Contents, PageCount, Attachments, TableSums, Dates, Ledger, Words,
        Length];
}
