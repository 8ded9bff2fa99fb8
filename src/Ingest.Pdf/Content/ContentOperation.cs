using Ingest.Pdf.Content.Steps;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>PdfPig's operation of an operator and its operands (ISO 32000-2, annex A).</summary>
internal static class ContentOperation
{
    // As the lexer packs them: the first letter highest.
    private const int Bmc = ('B' << 16) | ('M' << 8) | 'C', Bdc = ('B' << 16) | ('D' << 8) | 'C';
    private const int Mp = ('M' << 8) | 'P', Dp = ('D' << 8) | 'P', Bi = ('B' << 8) | 'I', Id = ('I' << 8) | 'D', Ei = ('E' << 8) | 'I';

    /// <summary>Marked points change nothing that is drawn.</summary>
    public static bool IsMarkedPoint(int packed) => packed is Mp or Dp;

    /// <summary>Null where it is not plain: no such operator, other operands, an inline image.</summary>
    public static IGraphicsStateOperation? TryMake(int packed, Operands operands, PlainSteps steps) =>
        packed is Bdc && operands.Token(1) is SpanProperties span ? MarkedContent.Begin(span)
        : packed is Bmc or Bdc ? MarkedContent.Begin(operands.Token(0) as NameToken, operands.Token(1) as NameToken)
        : ByPdfPig(packed, operands, steps);

    private static IGraphicsStateOperation? ByPdfPig(int packed, Operands operands, PlainSteps steps)
    {
        try
        {
            return packed is Bi or Id or Ei
                ? null
                : ReflectionGraphicsStateOperationFactory.Instance.Create(OperatorToken.Create(Name(packed)), operands.ToTokens(steps))
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
