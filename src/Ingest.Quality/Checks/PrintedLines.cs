using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Quality.Checks;

/// <summary>What only the PDF itself can say: the lines that are no content. Empty where the PDF was not at hand.</summary>
/// <param name="Contents">The lines of the contents pages.</param>
/// <param name="Furniture">Running headers and footers.</param>
public sealed record PrintedLines(ImmutableArray<TextLine> Contents, ImmutableArray<TextLine> Furniture)
{
    public static readonly PrintedLines None = new([], []);

    public static PrintedLines Of(ImmutableArray<TextLine> lines) => new(
        [.. lines.Where(line => line.Zone == LineZone.Contents)], [.. lines.Where(line => line.Zone == LineZone.Furniture)]);
}
