using Ingest.Pdf.Content.Steps;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>Makes steps of operators and their operands (ISO 32000-2, annex A).</summary>
internal static class PlainOperators
{
    // As the lexer packs them: the first letter highest.
    private const int Emc = ('E' << 16) | ('M' << 8) | 'C', BT = ('B' << 8) | 'T', ET = ('E' << 8) | 'T', Star = '*';
    private const int Td = ('T' << 8) | 'd', TD = ('T' << 8) | 'D', Tm = ('T' << 8) | 'm', Tc = ('T' << 8) | 'c', Tw = ('T' << 8) | 'w';
    private const int Tz = ('T' << 8) | 'z', TL = ('T' << 8) | 'L', Ts = ('T' << 8) | 's', Tf = ('T' << 8) | 'f';
    private const int Tj = ('T' << 8) | 'j', TJ = ('T' << 8) | 'J', Cm = ('c' << 8) | 'm', Re = ('r' << 8) | 'e';
    private const int Rg = ('r' << 8) | 'g', RG = ('R' << 8) | 'G';

    /// <summary>False where the operator is none of them, or its operands are not the ones that it takes.</summary>
    public static bool TryAdd(int packed, Operands its, PlainSteps steps)
    {
        if (WithNothing(packed) is not PlainOperator.None and var bare)
        {
            steps.Add(new PlainStep(bare, 0, 0)); // whatever stands before it
            return true;
        }

        return its.AreNumbers ? TryAddNumbers(packed, its, steps) : TryAddText(packed, its, steps);
    }

    private static bool TryAddNumbers(int packed, Operands its, PlainSteps steps)
    {
        if (WithNumbers(packed, its.Count) is not PlainOperator.None and var known)
        {
            steps.Add(new PlainStep(known, steps.NumberCount, its.Count));
            for (var i = 0; i < its.Count; i++)
            {
                steps.Add(its[i]);
            }

            return true;
        }

        return false;
    }

    private static bool TryAddText(int packed, Operands its, PlainSteps steps)
    {
        switch (packed, its.Count)
        {
            case (Tj, 1) when its.Text(0) is var (from, length):
                steps.Add(new PlainStep(PlainOperator.Show, from, length));
                return true;
            case (TJ, 1) when its.Pieces(0) is var (from, count):
                steps.Add(new PlainStep(PlainOperator.ShowPieces, from, count));
                return true;
            case (Tf, 2) when its.Token(0) is NameToken font && its.IsNumber(1):
                steps.Add(new PlainStep(PlainOperator.Font, steps.NumberCount, steps.Add(font)));
                steps.Add(its[1]);
                return true;
            default:
                return false;
        }
    }

    private static PlainOperator WithNothing(int packed) => packed switch
    {
        'q' => PlainOperator.PushState,
        'Q' => PlainOperator.PopState,
        BT => PlainOperator.BeginText,
        ET => PlainOperator.EndText,
        ('T' << 8) | Star => PlainOperator.NextLine,
        'h' => PlainOperator.ClosePath,
        'S' => PlainOperator.Stroke,
        's' => PlainOperator.CloseAndStroke,
        'f' or 'F' => PlainOperator.Fill,
        ('f' << 8) | Star => PlainOperator.FillEvenOdd,
        'B' => PlainOperator.FillAndStroke,
        ('B' << 8) | Star => PlainOperator.FillEvenOddAndStroke,
        'b' => PlainOperator.CloseFillAndStroke,
        ('b' << 8) | Star => PlainOperator.CloseFillEvenOddAndStroke,
        'n' => PlainOperator.EndPath,
        'W' => PlainOperator.Clip,
        ('W' << 8) | Star => PlainOperator.ClipEvenOdd,
        Emc => PlainOperator.EndMarked,
        _ => PlainOperator.None,
    };

    private static PlainOperator WithNumbers(int packed, int count) => (packed, count) switch
    {
        (Td, 2) => PlainOperator.MoveLine,
        (TD, 2) => PlainOperator.MoveLineAndLead,
        (Tm, 6) => PlainOperator.TextMatrix,
        (Tc, 1) => PlainOperator.CharacterSpacing,
        (Tw, 1) => PlainOperator.WordSpacing,
        (Tz, 1) => PlainOperator.Stretch,
        (TL, 1) => PlainOperator.Leading,
        (Ts, 1) => PlainOperator.Rise,
        (Cm, 6) => PlainOperator.Matrix,
        ('w', 1) => PlainOperator.LineWidth,
        ('g', 1) => PlainOperator.FillGray,
        ('G', 1) => PlainOperator.StrokeGray,
        (Rg, 3) => PlainOperator.FillRgb,
        (RG, 3) => PlainOperator.StrokeRgb,
        (Re, 4) => PlainOperator.Rectangle,
        ('m', 2) => PlainOperator.MoveTo,
        ('l', 2) => PlainOperator.LineTo,
        ('c', 6) => PlainOperator.CurveTo,
        _ => PlainOperator.None,
    };
}
