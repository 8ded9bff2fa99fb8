namespace Ingest.Parts;

/// <summary>A stretch of the file's pages that is one thing.</summary>
/// <param name="Title">As printed on its first page, or as its bookmark says; null where neither says.</param>
/// <param name="From">First page, by the file's count.</param>
/// <param name="To">Last page; pages of the stretch that could not be read are in it.</param>
/// <param name="Sight">Its first page.</param>
internal sealed record FilePart(PartRole Role, string? Title, int From, int To, Evidence.PageSight Sight)
{
    public int Pages => To - From + 1;

    public bool Holds(int page) => page >= From && page <= To;
}
