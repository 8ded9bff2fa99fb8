namespace Ingest.Parts;

/// <summary>A stretch of the file's pages that is one thing.</summary>
/// <param name="Title">As printed on its first page, or as its bookmark says; null where neither says.</param>
/// <param name="From">First page, by the file's count.</param>
/// <param name="To">Last page; pages of the stretch that could not be read are in it.</param>
/// <param name="Sight">Its first page.</param>
internal sealed record FilePart(PartRole Role, string? Title, int From, int To, Evidence.PageFeatures Sight)
{
    /// <summary>It has its first page from this y in points down; null: from the top.</summary>
    public double? Below { get; init; }

    /// <summary>It has its last page down to this y in points; null: to the bottom.</summary>
    public double? Above { get; init; }

    public int Pages => To - From + 1;

    public bool Holds(int page) => page >= From && page <= To;

    /// <summary>What of the page is its.</summary>
    public PageSlice Slice(int page) => new(
        page == To && Above is { } floor ? floor : PageSlice.Whole.From,
        page == From && Below is { } ceiling ? ceiling : PageSlice.Whole.To);

    /// <summary>What stands in the box on the page is its.</summary>
    public bool Holds(int page, Ingest.Model.Box box) => Holds(page) && Slice(page).Holds(box);
}
