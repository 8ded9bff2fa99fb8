using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Parts;

/// <summary>One meeting's pages in the file: its own, and what is bound in with them.</summary>
/// <param name="Parts">In the file's order; at least one is its own, where the file has pages.</param>
internal sealed record BoundMeeting(ImmutableArray<FilePart> Parts)
{
    /// <summary>Its first page, by the file's count.</summary>
    public int From => Parts.IsEmpty ? 1 : Parts[0].From;

    public bool Holds(int page) => Parts.Any(part => part.Holds(page));

    public bool IsOwn(int page) => Parts.Any(part => part.Role == PartRole.Own && part.Holds(page));

    /// <summary>The own part that what stands in the box on the page is in, or null.</summary>
    public FilePart? OwnAt(int page, Box box) => Parts.FirstOrDefault(part => part.Role == PartRole.Own && part.Holds(page, box));

    /// <summary>What of one of its own pages is its.</summary>
    public PageSlice OwnSlice(int page) =>
        Parts.FirstOrDefault(part => part.Role == PartRole.Own && part.Holds(page))?.Slice(page) ?? PageSlice.Whole;

    /// <summary>What is bound in with it: annexes, letters, signatures.</summary>
    public IEnumerable<FilePart> BoundIn => Parts.Where(part => part.Role != PartRole.Own);

    /// <summary>Of what was found in the file, what is about this meeting's pages; what names no page is the first meeting's.</summary>
    /// <param name="before">The file's meetings before this one.</param>
    public SourcePdf Of(SourcePdf source, int before) => source with
    {
        Annotations = [.. source.Annotations.Where(annotation => Parts.Any(part => part.Holds(annotation.Page, annotation.Box)))],
        Diagnostics = [.. source.Diagnostics.Where(diagnostic => diagnostic.Page is { } page ? Holds(page) : before == 0)],
    };
}
