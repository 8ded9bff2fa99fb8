using System.Collections.Immutable;

namespace Ingest.Model.Output;

/// <summary>A stretch of the file's pages that is one thing.</summary>
/// <param name="Title">As printed on its first page, or as its bookmark says; null where neither says.</param>
/// <param name="Pages">First and last page, both of them in it.</param>
/// <param name="Attachment">The attachment that it is, <c>id/position</c> (1 for the item's first), or null.</param>
public sealed record DocumentPart(PartKind Kind, string? Title, ImmutableArray<int> Pages, string? Attachment);
