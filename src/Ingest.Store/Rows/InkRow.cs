using System.Collections.Immutable;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>Where the ink of a row's value is; null where the document does not say.</summary>
public sealed record InkRow(
    [Column("Left", "Venstre", "Of the ink on its first page: points (1/72 inch) from the page's left edge.",
        "Af det trykte på dets første side: punkter (1/72 tomme) fra sidens venstre kant.")]
    double? X0,
    [Column("Bottom", "Bund", "Points from the page's lower edge.", "Punkter fra sidens nederste kant.")]
    double? Y0,
    [Column("Right", "Højre", "Points from the page's left edge.", "Punkter fra sidens venstre kant.")]
    double? X1,
    [Column("Top", "Top", "Points from the page's lower edge.", "Punkter fra sidens nederste kant.")]
    double? Y1,
    [Column("Last page", "Sidste side", "The page that it ends on; all its pages are in boxes.",
        "Den side, som det ender på; alle dets sider står i boxes.")]
    int? LastPage)
{
    private static readonly InkRow None = new(null, null, null, null, null);

    public static InkRow Of(ImmutableArray<SourceBox> source) =>
        source.IsDefaultOrEmpty ? None : Of(source[0]) with { LastPage = source[^1].Page };

    public static InkRow Of(SourceBox? source) => source is not { Box: var box } ? None
        : new InkRow(box.Left, box.Bottom, box.Right, box.Top, source.Page);
}
