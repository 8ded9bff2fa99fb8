using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;

namespace Ingest.Pdf;

/// <summary>Link annotations that lead to an address. An annotation over several lines gives one link a line.</summary>
internal static class LinkReader
{
    public static ImmutableArray<PageLink> Read(Page page, ReadingSpace space)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        foreach (var annotation in page.GetAnnotations())
        {
            if (annotation.Type != AnnotationType.Link || annotation.Action is not UriAction { Uri.Length: > 0 } action)
            {
                continue;
            }

            var url = PlainText.Of(action.Uri.Trim());
            if (annotation.QuadPoints.Count > 1)
            {
                links.AddRange(annotation.QuadPoints.Select(quad => new PageLink(Around(quad, space), url)));
            }
            else
            {
                links.Add(new PageLink(space.ToReading(annotation.Rectangle), url));
            }
        }

        return links.ToImmutable();
    }

    private static Box Around(QuadPointsQuadrilateral quad, ReadingSpace space)
    {
        var corners = new List<Box>(4);
        foreach (var point in quad.Points)
        {
            var (x, y) = space.ToReading(point.X, point.Y);
            corners.Add(new Box(x, y, x, y));
        }

        return Box.Around(corners);
    }
}
