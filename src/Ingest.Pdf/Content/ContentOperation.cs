using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextPositioning;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>PdfPig's operation of an operator and its operands (ISO 32000-2, annex A).</summary>
internal static class ContentOperation
{
    // As the lexer packs them: the first letter highest.
    private const int Bmc = ('B' << 16) | ('M' << 8) | 'C', Bdc = ('B' << 16) | ('D' << 8) | 'C', Emc = ('E' << 16) | ('M' << 8) | 'C';
    private const int Mp = ('M' << 8) | 'P', Dp = ('D' << 8) | 'P', Bi = ('B' << 8) | 'I', Id = ('I' << 8) | 'D', Ei = ('E' << 8) | 'I';
    private const int Td = ('T' << 8) | 'd', Tm = ('T' << 8) | 'm', Tc = ('T' << 8) | 'c', Tw = ('T' << 8) | 'w', Tf = ('T' << 8) | 'f';
    private const int Tj = ('T' << 8) | 'j', TJ = ('T' << 8) | 'J', Cm = ('c' << 8) | 'm', Re = ('r' << 8) | 'e', M = 'm', L = 'l', C = 'c';

    /// <summary>Marked points change nothing that is drawn.</summary>
    public static bool IsMarkedPoint(int packed) => packed is Mp or Dp;

    /// <summary>Null where it is not plain: no such operator, other operands, an inline image.</summary>
    public static IGraphicsStateOperation? TryMake(int packed, Operands operands) =>
        packed is Bdc && operands.Count > 1 && operands.Token(1) is SpanProperties span ? MarkedContent.Begin(span)
        : packed is Bmc or Bdc
        ? MarkedContent.Begin(operands.Token(0) as NameToken, operands.Count > 1 ? operands.Token(1) as NameToken : null)
        : packed is Emc ? MarkedContent.End
        : operands.AreNumbers
        ? OfNumbers(packed, operands) ?? ByPdfPig(packed, operands) : OfTokens(packed, operands) ?? ByPdfPig(packed, operands);

    private static IGraphicsStateOperation? OfNumbers(int packed, Operands its) => (packed, its.Count) switch
    {
        (Td, 2) => new MoveToNextLineWithOffset(its[0], its[1]),
        (Tm, 6) => new SetTextMatrix(its.Numbers()),
        (Tc, 1) => new SetCharacterSpacing(its[0]),
        (Tw, 1) => new SetWordSpacing(its[0]),
        (Cm, 6) => new ModifyCurrentTransformationMatrix(its.Numbers()),
        (Re, 4) => new AppendRectangle(its[0], its[1], its[2], its[3]),
        (M, 2) => new BeginNewSubpath(its[0], its[1]),
        (L, 2) => new AppendStraightLineSegment(its[0], its[1]),
        (C, 6) => new AppendDualControlPointBezierCurve(its[0], its[1], its[2], its[3], its[4], its[5]),
        _ => null,
    };

    private static IGraphicsStateOperation? OfTokens(int packed, Operands its) => (packed, its.Count) switch
    {
        (Tj, 1) when its.Token(0) is StringToken text => new ShowText(text.GetBytes()),
        (TJ, 1) when its.Token(0) is ArrayToken pieces => new ShowTextsWithPositioning(pieces.Data),
        (Tf, 2) when its.Token(0) is NameToken font && its.Token(1) is null => new SetFontAndSize(font, its[1]),
        _ => null,
    };

    private static IGraphicsStateOperation? ByPdfPig(int packed, Operands operands)
    {
        try
        {
            return packed is Bi or Id or Ei
                ? null
                : ReflectionGraphicsStateOperationFactory.Instance.Create(OperatorToken.Create(Name(packed)), operands.ToTokens())
                    is { } made ? ForgivingOperation.Of(made) : null;
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static string Name(int packed)
    {
        Span<char> name = stackalloc char[3];
        var length = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            if (((packed >> shift) & 0xFF) is not 0 and var letter)
            {
                name[length++] = (char)letter;
            }
        }

        return name[..length].ToString();
    }
}
