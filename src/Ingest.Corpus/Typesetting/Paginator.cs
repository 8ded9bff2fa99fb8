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

    private readonly List<SetPage> _done = [];
    private readonly ImmutableArray<PlacedStrip>.Builder _open = ImmutableArray.CreateBuilder<PlacedStrip>();
    private readonly List<Strip> _notes = [];
    private string? _running;
    private string? _carried;
    private float _y = page.Top;
    private float _columnTop = page.Top;
    private int _column;
    private bool _spanning = true;

    private float Foot => page.Height - page.Bottom - HeightOf(_notes);

    private static float HeightOf(IReadOnlyCollection<Strip> notes) => notes.Count == 0 ? 0 : notes.Sum(n => n.Height + n.Above) + 14;

    public static ImmutableArray<SetPage> Fill(PageStyle page, IReadOnlyList<Strip> strips)
    {
        var paginator = new Paginator(page);
        for (var i = 0; i < strips.Count; i++)
        {
            paginator.Place(strips, i);
        }

        paginator.Turn();
        return [.. paginator._done];
    }

    private void Place(IReadOnlyList<Strip> strips, int i)
    {
        var strip = strips[i];
        Modes(strip);
        if (strip.NewPage && _open.Count > 0)
        {
            Turn();
        }
        else if (i > 0 && strips[i - 1].OrphanHere && _y > page.Top + ((Foot - page.Top) * 0.72f))
        {
            Next();
        }

        var above = _y <= _columnTop ? 0 : strip.Above;
        if (_y + above + Needed(strips, i) + (strip.Notes.IsEmpty ? 0 : HeightOf(strip.Notes)) > Foot && _y > _columnTop)
        {
            Next();
            above = 0;
            foreach (var head in strip.TableHead)
            {
                Put(head, 0);
            }
        }

        Put(strip, above);
        _notes.AddRange(strip.Notes);
        _running = strip.RunningTitle ?? _running;
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
        if (page.Columns == 1 || strip.FullWidth == _spanning)
        {
            return;
        }

        if (strip.FullWidth && _open.Count > 0)
        {
            Turn();
        }
        else if (!strip.FullWidth)
        {
            _y = _y <= page.Top ? _y : _y + 14;
            _columnTop = _y;
        }

        _spanning = strip.FullWidth;
    }

    private void Put(Strip strip, float above)
    {
        if (_open.Count == 0)
        {
            _carried = strip.StartsItem is null ? _running : null;
        }

        _y += above;
        var x = page.Left + (_spanning ? 0 : _column * (page.ColumnWidth + page.Gutter));
        _open.Add(new(strip, x, _y, _column));
        _y += strip.Height;
    }

    private void Next()
    {
        if (!_spanning && _column + 1 < page.Columns)
        {
            _column++;
            _y = _columnTop;
            return;
        }

        Turn();
    }

    /// <summary>Under a short rule, level with the text's lower edge.</summary>
    private void PutNotes()
    {
        if (_notes.Count == 0)
        {
            return;
        }

        _y = Foot + 8;
        _open.Add(new(new() { Height = 0.5f, Strokes = [new(0, -3, page.Body / 3, 0.5f)] }, page.Left, _y, NoteColumn));
        foreach (var note in _notes)
        {
            _y += note.Above;
            _open.Add(new(note, page.Left, _y, NoteColumn));
            _y += note.Height;
        }

        _notes.Clear();
    }

    private void Turn()
    {
        if (_open.Count > 0)
        {
            PutNotes();
            _done.Add(new(_open.ToImmutable(), _running, _carried));
            _open.Clear();
        }

        (_y, _columnTop, _column) = (page.Top, page.Top, 0);
    }
}
