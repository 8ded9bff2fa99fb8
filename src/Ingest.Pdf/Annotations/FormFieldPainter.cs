using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>
/// Paints what a form's field holds: its appearance stream, or its value where it has none. A box to tick becomes one sign,
/// ☒ or ☐, however its appearance draws it.
/// </summary>
internal sealed class FormFieldPainter(PagePainter painter, IPdfTokenScanner scanner, FormDefaults form)
{
    private const string Ticked = "☒", Unticked = "☐";

    /// <summary>Signs that a page prints where a box is to be ticked.</summary>
    private const string PrintedBoxes = "☐☑☒□■▢❏❑❒◻◯○●";

    public void Paint(Annotation widget)
    {
        if (widget.Rectangle is not { Width: > 0, Height: > 0 } rectangle)
        {
            return;
        }

        var field = new FormField(widget.Dictionary, scanner);
        if (field.Kind == "Btn")
        {
            if (!field.IsPushButton)
            {
                PaintBox(field.IsOn ? Ticked : Unticked, rectangle);
            }
        }
        else if (field.IsPassword)
        {
            return;
        }
        else if (widget.Appearance() is { } appearance && !(form.NeedsAppearances && IsEmpty(appearance)))
        {
            painter.PaintAppearance(appearance, rectangle, multiplies: false);
        }
        else if (field.Value is { Length: > 0 } value)
        {
            new TextBox(painter) { Cells = field.Cells, Alignment = field.Alignment }
                .Paint(value, rectangle, field.DefaultAppearance ?? form.DefaultAppearance,
                    field.IsMultiline || field.Kind == "Ch" && value.Contains('\n', StringComparison.Ordinal));
        }
    }

    private void PaintBox(string sign, UglyToad.PdfPig.Core.PdfRectangle rectangle)
    {
        var place = PagePainter.Around(painter.PageMatrix.Transform(rectangle));
        if (!painter.ReplaceIn(place,
            printed => PrintedBoxes.Contains(printed, StringComparison.Ordinal) && printed.Length > 0 ? sign : null))
        {
            var size = Math.Min(rectangle.Width, rectangle.Height);
            painter.PaintText(sign, rectangle.Left + ((rectangle.Width - size) / 2),
                rectangle.Bottom + ((rectangle.Height - size) / 2) + (0.2 * size), size, StandardFont.Helvetica, GrayColor.Black, _ => 1);
        }
    }

    /// <summary>A stream of nothing but marks, as forms have that leave the drawing to the reader.</summary>
    private static bool IsEmpty(StreamToken appearance) => appearance.Data.Length < 32;
}
