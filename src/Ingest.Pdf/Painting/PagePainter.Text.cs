using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Pdf.Fonts;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Painting;

/// <summary>
/// Strings that are shown (ISO 32000-2, 9.4.3), as PdfPig shows them, by what is known of each code. What is seldom (writing from top to
/// bottom, fonts whose characters are drawn, a damaged matrix) PdfPig shows itself, glyph by glyph.
/// </summary>
internal sealed partial class PagePainter
{
    private readonly DocumentFonts _fonts;
    private IFont? _piecesFont;

    /// <summary>Some matrix had a third column that was not that of a plane: from there on PdfPig shows all.</summary>
    private bool _hasOddMatrix;

    public override void ModifyCurrentTransformationMatrix(TransformationMatrix value)
    {
        _hasOddMatrix |= !TextPlace.IsOfPlane(value);
        base.ModifyCurrentTransformationMatrix(value);
    }

    /// <summary>The operator Tj.</summary>
    /// <param name="bytes">Holds the string, from a place to before another.</param>
    public void Show(byte[] bytes, int from, int end)
    {
        if (PlainFont() is { } font && PlaceNow() is { IsFinite: true } place)
        {
            TextSequence++;
            Show(font, place, bytes, from, end);
        }
        else
        {
            ShowText(new MemoryInputBytes(bytes.AsMemory(from, end - from)));
        }
    }

    public override void ShowPositionedText(IReadOnlyList<IToken> tokens)
    {
        if (!BeginPieces())
        {
            base.ShowPositionedText(tokens);
            return;
        }

        foreach (var token in tokens)
        {
            if (token is NumericToken number)
            {
                MoveBack(number.Data);
            }
            else
            {
                var bytes = token is HexToken hex ? hex.Bytes.ToArray() : ((StringToken)token).GetBytes();
                ShowPiece(bytes, 0, bytes.Length);
            }
        }
    }

    /// <summary>Begins the operator TJ; false where PdfPig is to show it.</summary>
    public bool BeginPieces()
    {
        if (PlainFont() is not { } font || !PlaceNow().IsFinite)
        {
            return false;
        }

        TextSequence++;
        _piecesFont = font;
        return true;
    }

    /// <summary>A string of the operator TJ.</summary>
    public void ShowPiece(byte[] bytes, int from, int end) => Show(_piecesFont!, PlaceNow(), bytes, from, end);

    /// <summary>A number between strings of the operator TJ.</summary>
    /// <param name="thousandths">Of the size, that the next glyph stands farther left.</param>
    public void MoveBack(double thousandths)
    {
        var its = GetCurrentState().FontState;
        TextMatrices.TextMatrix =
            TextMatrices.TextMatrix.Translate((0.0 - thousandths) / 1000.0 * its.FontSize * (its.HorizontalScaling / 100.0), 0);
    }

    /// <summary>The font in force, if it and its place are plain; else null.</summary>
    private IFont? PlainFont()
    {
        var its = GetCurrentState().FontState;
        return !_hasOddMatrix && !its.FromExtendedGraphicsState
            && ResourceStore.GetFont(its.FontName) is { IsVertical: false } and not IType3Font and var font ? font : null;
    }

    private TextPlace PlaceNow()
    {
        var state = GetCurrentState();
        return new TextPlace(state.FontState, TextMatrices.TextMatrix, state.CurrentTransformationMatrix);
    }

    private void Show(IFont font, TextPlace place, byte[] bytes, int from, int end)
    {
        _paints?.Invoke();
        const int Blank = 32;
        var state = GetCurrentState();
        var its = state.FontState;
        var (codes, stretch, pointSize) = (_fonts.CodesOf(font), its.HorizontalScaling / 100.0, place.PointSize());
        for (var at = from; at < end;)
        {
            var code = codes.Read(bytes, from, at, end);
            if (!Diacritics.IsInCombiningDiacriticRange(code.Text) || !IsJoined(code.Text))
            {
                Add(font, state, code, place, pointSize);
            }

            var wider = code is { Code: Blank, Length: 1 } ? its.WordSpacing : 0;
            place.Advance(((code.Width * its.FontSize) + its.CharacterSpacing + wider) * stretch);
            at += code.Bytes;
        }

        TextMatrices.TextMatrix = place.Text;
    }

    private void Add(IFont font, CurrentGraphicsState state, FontCode code, in TextPlace place, double pointSize)
    {
        if (!place.TryInk(code, out var ink))
        {
            var low = place.Ink(new PdfRectangle(0, 0, code.Width, UserSpaceUnit.PointMultiples));
            ink = new Box(low.Left, low.Bottom, low.Right, low.Top);
        }

        var (start, end) = (place.OnBaseline(0), place.OnBaseline(code.Width));
        if (_styleSequence != TextSequence || _style.PointSize != pointSize || !ReferenceEquals(_style.FontFile, font))
        {
            SetStyle(font, state, pointSize,
                IsSize(pointSize) ? 0 : LooseHeight(font, code.Width, place.Rendering, place.Text, place.Page));
        }

        _page.Glyphs.Add(new PaintedGlyph
        {
            Text = code.Text,
            Style = _style,
            Left = ink.Left,
            Bottom = ink.Bottom,
            Right = ink.Right,
            Top = ink.Top,
            StartX = start.X,
            StartY = start.Y,
            EndX = end.X,
            EndY = end.Y,
            Order = _order++,
            Sequence = TextSequence,
            Upright = IsUpright(start, end, code, place),
        });
        if (IsBlock(code.Text) && !_style.Unseen)
        {
            AddBlock(font, code.Code, state, InkOf(code, place), place.Rendering.Multiply(place.Text).Multiply(place.Page));
        }
    }

    private PdfRectangle InkOf(FontCode code, in TextPlace place) =>
        place.TryInk(code, out _) ? place.Ink(code.Ink) : place.Ink(new PdfRectangle(0, 0, code.Width, UserSpaceUnit.PointMultiples));

    private bool IsUpright(PdfPoint start, PdfPoint end, FontCode code, in TextPlace place) =>
        Math.Abs(start.Y - end.Y) < SamePlace
        && (Math.Abs(start.X - end.X) < SamePlace ? Math.Abs(InkOf(code, place).Rotation) < SamePlace : start.X <= end.X);

    /// <summary>An accent that goes over the letter before it, of the same operator, becomes part of it.</summary>
    private bool IsJoined(string accent)
    {
        var glyphs = _page.Glyphs;
        if (glyphs.Count > 0 && glyphs[^1].Sequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(accent, glyphs[^1].Text, out var combined))
        {
            CollectionsMarshal.AsSpan(glyphs)[^1].Text = combined;
            return true;
        }

        return false;
    }
}
