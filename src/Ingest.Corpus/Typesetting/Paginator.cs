using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;

namespace Ingest.Corpus.Typesetting;

/// <param name="X">Points from the page's left edge.</param>
/// <param name="Y">Points from the page's top edge to the strip's top.</param>
internal sealed record PlacedStrip(Strip Strip, float X, float Y, int Column);

/// <param name="RunningTitle">Of the last item on the page.</param>
/// <param name="Carried">Of the item that goes on from the page before.</param>
internal sealed record SetPage(ImmutableArray<PlacedStrip> Strips, string? RunningTitle, string? Carried = null);

/// <summary>Fills pages and columns with strips, keeping together what is to be kept.</summary>
internal sealed class Paginator(PageStyle page)
{
    /// <summary>The column of notes at the page's foot.</summary>
    public const int NoteColumn = 9;

    private readonly List<SetPage> done = [];
    private readonly ImmutableArray<PlacedStrip>.Builder open = ImmutableArray.CreateBuilder<PlacedStrip>();
    private readonly List<Strip> notes = [];
    private string? running;
    private string? carried;
    private float y = page.Top;
    private float columnTop = page.Top;
    private int column;
    private bool spanning = true;

    private float Foot => page.Height - page.Bottom - HeightOf(notes);

    private static float HeightOf(IReadOnlyCollection<Strip> notes) => notes.Count == 0 ? 0 : notes.Sum(n => n.Height + n.Above) + 14;

    public static ImmutableArray<SetPage> Fill(PageStyle page, IReadOnlyList<Strip> strips)
    {
        var paginator = new Paginator(page);
        for (var i = 0; i < strips.Count; i++)
        {
            paginator.Place(strips, i);
        }

        paginator.Turn();
        return [.. paginator.done];
    }

    private void Place(IReadOnlyList<Strip> strips, int i)
    {
        var strip = strips[i];
        Modes(strip);
        if (strip.NewPage && open.Count > 0)
        {
            Turn();
        }
        else if (i > 0 && strips[i - 1].OrphanHere && y > page.Top + ((Foot - page.Top) * 0.72f))
        {
            Next();
        }

        var above = y <= columnTop ? 0 : strip.Above;
        if (y + above + Needed(strips, i) + (strip.Notes.IsEmpty ? 0 : HeightOf(strip.Notes)) > Foot && y > columnTop)
        {
            Next();
            above = 0;
            foreach (var head in strip.TableHead)
            {
                Put(head, 0);
            }
        }

        Put(strip, above);
        notes.AddRange(strip.Notes);
        running = strip.RunningTitle ?? running;
    }

    /// <summary>The strip's height and that of what must stay with it, up to a third of a page.</summary>
    private float Needed(IReadOnlyList<Strip> strips, int i)
    {
        var height = strips[i].Height;
        for (var j = i; strips[j].KeepWithNext && j + 1 < strips.Count && !strips[j + 1].NewPage; j++)
        {
            height += strips[j + 1].Above + strips[j + 1].Height;
            if (height > (Foot - page.Top) / 3)
            {
                break;
            }
        }

        return height;
    }

    /// <summary>From lines over the whole width to columns and back.</summary>
    private void Modes(Strip strip)
    {
        if (page.Columns == 1 || strip.FullWidth == spanning)
        {
            return;
        }

        if (strip.FullWidth && open.Count > 0)
        {
            Turn();
        }
        else if (!strip.FullWidth)
        {
            y = y <= page.Top ? y : y + 14;
            columnTop = y;
        }

        spanning = strip.FullWidth;
    }

    private void Put(Strip strip, float above)
    {
        if (open.Count == 0)
        {
            carried = strip.StartsItem is null ? running : null;
        }

        y += above;
        var x = page.Left + (spanning ? 0 : column * (page.ColumnWidth + page.Gutter));
        open.Add(new(strip, x, y, column));
        y += strip.Height;
    }

    private void Next()
    {
        if (!spanning && column + 1 < page.Columns)
        {
            column++;
            y = columnTop;
            return;
        }

        Turn();
    }

    /// <summary>Under a short rule, level with the text's lower edge.</summary>
    private void PutNotes()
    {
        if (notes.Count == 0)
        {
            return;
        }

        y = Foot + 8;
        open.Add(new(new() { Height = 0.5f, Strokes = [new(0, -3, page.Body / 3, 0.5f)] }, page.Left, y, NoteColumn));
        foreach (var note in notes)
        {
            y += note.Above;
            open.Add(new(note, page.Left, y, NoteColumn));
            y += note.Height;
        }

        notes.Clear();
    }

    private void Turn()
    {
        if (open.Count > 0)
        {
            PutNotes();
            done.Add(new(open.ToImmutable(), running, carried));
            open.Clear();
        }

        (y, columnTop, column) = (page.Top, page.Top, 0);
    }
}
