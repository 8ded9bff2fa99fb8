using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Layers;
using Ingest.Pdf.Painting;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>
/// A page's annotations (ISO 32000-2, 12.5): what they paint goes onto the page, comments and links are kept beside it. One that
/// is odd costs itself, never the page.
/// </summary>
internal sealed class AnnotationReader(PagePainter painter, IPdfTokenScanner scanner, LayerStates layers, FormDefaults form)
{
    /// <summary>A page with more has them from a machine gone wild; the rest is not read, and the page says so.</summary>
    private const int MostAnnotations = 5_000;

    private readonly PageAnnotations _found = new();

    /// <param name="page">The page's dictionary.</param>
    public PageAnnotations Read(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Annots, out var token) || !DirectObjectFinder.TryGet(token, scanner, out ArrayToken? annotations))
        {
            return _found;
        }

        foreach (var annotation in annotations.Data.Take(MostAnnotations))
        {
            try
            {
                if (DirectObjectFinder.TryGet(annotation, scanner, out DictionaryToken? its))
                {
                    Take(new Annotation(its, scanner));
                }
            }
            catch (Exception odd) when (odd is not (OutOfMemoryException or OperationCanceledException))
            {
                _found.Odd++;
            }
        }

        _found.Odd += Math.Max(0, annotations.Length - MostAnnotations);
        return _found;
    }

    private void Take(Annotation its)
    {
        if (its.Kind == "Redact")
        {
            _found.Redactions.AddRange(
                its.Quads.Select(ToPage)); // also where the mark itself is hidden: what is under it was not to be seen
            return;
        }

        if (!layers.IsShown(its.Dictionary) || (its.IsHidden && !its.IsReply))
        {
            return;
        }

        if (its.Kind == "Link")
        {
            AddLinks(its);
            return;
        }

        if (its.Comment is { } comment)
        {
            _found.Comments.Add((PagePainter.Around(painter.PageMatrix.Transform(its.Rectangle ?? default)), comment));
        }

        if (its.IsHidden)
        {
            return;
        }

        switch (its.Kind)
        {
            case "Text" or "Popup" or "FileAttachment" or "Sound" or "Movie" or "Caret":
                return; // an icon or the sign of an insertion, whatever letters it is drawn with, or nothing
            case "StrikeOut":
                _found.Strikes.AddRange(its.Quads.Select(ToPage));
                return;
        }

        if (!WidePen.Covers(its))
        {
            _found.PenStrokes.AddRange(
                its.PenStrokes.Select(stroke => stroke.Select(point => painter.PageMatrix.Transform(point)).ToArray()));
        }

        var first = painter.Page.Glyphs.Count;
        Paint(its);
        if (its.Kind is "Widget" or "FreeText")
        {
            painter.SetOnLines(first);
        }
    }

    private void Paint(Annotation its)
    {
        if (its.Appearance() is null && PlainArea.Of(its, painter.PageMatrix) is var (path, color))
        {
            painter.PaintArea(path, color, its.Opacity, multiplies: its.Kind == "Highlight");
        }

        if (its.Kind == "Widget")
        {
            new FormFieldPainter(painter, scanner, form).Paint(its);
        }
        else if (its.Appearance() is { } appearance && its.Rectangle is { } rectangle)
        {
            painter.PaintAppearance(appearance, rectangle, multiplies: its.Kind == "Highlight");
        }
        else if (its.Kind == "FreeText")
        {
            new TextBox(painter).Paint(its.Text(NameToken.Contents) ?? "", its.Rectangle ?? default,
                its.DefaultAppearance ?? form.DefaultAppearance, multiline: true);
        }
        else if (WidePen.Covers(its))
        {
            foreach (var (stroke, ink) in WidePen.Of(its, painter.PageMatrix))
            {
                painter.PaintStroke(stroke, its.PenWidth, ink, its.Opacity);
            }
        }
    }

    private void AddLinks(Annotation its)
    {
        if (its.Dictionary.TryGet(NameToken.A, scanner, out DictionaryToken? action)
            && action.TryGet(NameToken.S, scanner, out NameToken? kind) && kind.Data == "URI"
            && PdfText.Of(action, NameToken.Create("URI"), scanner) is { } uri && PlainText.Of(uri.Trim()) is { Length: > 0 } url)
        {
            _found.Links.AddRange(its.Quads.Select(quad => (ToPage(quad), url)));
        }
    }

    private Box ToPage(PdfPoint[] corners)
    {
        var bounds = BoxMath.Empty;
        foreach (var corner in corners)
        {
            var point = painter.PageMatrix.Transform(corner);
            bounds = bounds.With(point.X, point.Y);
        }

        return bounds;
    }
}
