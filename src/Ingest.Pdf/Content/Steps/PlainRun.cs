using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;

namespace Ingest.Pdf.Content.Steps;

/// <summary>Steps that follow on each other, as one of PdfPig's operations.</summary>
/// <param name="from">Index of the first step.</param>
/// <param name="end">Behind the last.</param>
internal sealed class PlainRun(PlainSteps steps, int from, int end) : IGraphicsStateOperation
{
    /// <summary>It stands for many.</summary>
    public string Operator => "";

    public IEnumerable<PlainOperator> Operators => Enumerable.Range(from, end - from).Select(index => steps[index].Operator);

    /// <summary>Operations are read here, never written.</summary>
    public void Write(Stream stream) => throw new NotSupportedException();

    public void Run(IOperationContext operationContext)
    {
        var painter = (PagePainter)operationContext;
        for (var index = from; index < end; index++)
        {
            ref readonly var step = ref steps[index];
            switch (step.Operator)
            {
                case PlainOperator.Show:
                    painter.Show(steps.Text, step.From, step.From + step.Count);
                    break;
                case PlainOperator.ShowPieces:
                    ShowPieces(step, painter);
                    break;
                case PlainOperator.Font:
                    painter.SetFontAndSize(steps.Name(step.Count), steps.Number(step.From));
                    break;
                case < PlainOperator.MoveLine:
                    RunBare(step.Operator, painter);
                    break;
                case < PlainOperator.LineWidth:
                    RunText(step.Operator, steps.Numbers(step.From, step.Count), painter);
                    break;
                default:
                    RunDrawing(step.Operator, steps.Numbers(step.From, step.Count), painter);
                    break;
            }
        }
    }

    private void ShowPieces(in PlainStep step, PagePainter painter)
    {
        if (!painter.BeginPieces())
        {
            painter.ShowPositionedText(PieceTokens.Of(steps, step.From, step.Count));
            return;
        }

        foreach (ref readonly var piece in steps.Pieces(step.From, step.Count))
        {
            if (piece.IsNumber)
            {
                painter.MoveBack(piece.Number);
            }
            else
            {
                painter.ShowPiece(steps.Text, piece.From, piece.From + piece.Length);
            }
        }
    }

    private static void RunBare(PlainOperator its, PagePainter painter)
    {
        switch (its)
        {
            case PlainOperator.PushState:
                painter.PushState();
                break;
            case PlainOperator.PopState:
                painter.PopState();
                break;
            case PlainOperator.BeginText:
                painter.BeginText();
                break;
            case PlainOperator.EndText:
                painter.EndText();
                break;
            case PlainOperator.NextLine:
                painter.MoveToNextLineWithOffset();
                break;
            case PlainOperator.BeginMarked:
                MarkedContent.Other.Run(painter);
                break;
            case PlainOperator.EndMarked:
                painter.EndMarkedContent();
                break;
            default:
                RunPath(its, painter);
                break;
        }
    }

    private static void RunPath(PlainOperator its, PagePainter painter)
    {
        switch (its)
        {
            case PlainOperator.ClosePath:
                painter.CurrentPosition = painter.CloseSubpath() ?? painter.CurrentPosition;
                break;
            case PlainOperator.Stroke or PlainOperator.CloseAndStroke:
                painter.StrokePath(close: its == PlainOperator.CloseAndStroke);
                break;
            case PlainOperator.Fill or PlainOperator.FillEvenOdd:
                painter.FillPath(its == PlainOperator.Fill ? FillingRule.NonZeroWinding : FillingRule.EvenOdd, close: false);
                break;
            case PlainOperator.FillAndStroke or PlainOperator.CloseFillAndStroke:
                painter.FillStrokePath(FillingRule.NonZeroWinding, close: its == PlainOperator.CloseFillAndStroke);
                break;
            case PlainOperator.FillEvenOddAndStroke or PlainOperator.CloseFillEvenOddAndStroke:
                painter.FillStrokePath(FillingRule.EvenOdd, close: its == PlainOperator.CloseFillEvenOddAndStroke);
                break;
            case PlainOperator.EndPath:
                painter.EndPath();
                break;
            case PlainOperator.Clip or PlainOperator.ClipEvenOdd:
                painter.ModifyClippingIntersect(its == PlainOperator.Clip ? FillingRule.NonZeroWinding : FillingRule.EvenOdd);
                break;
        }
    }

    private static void RunText(PlainOperator its, ReadOnlySpan<double> numbers, PagePainter painter)
    {
        switch (its)
        {
            case PlainOperator.MoveLine:
                MoveLine(numbers, painter.TextMatrices);
                break;
            case PlainOperator.MoveLineAndLead:
                painter.SetTextLeading(0.0 - numbers[1]);
                MoveLine(numbers, painter.TextMatrices);
                break;
            case PlainOperator.TextMatrix:
                painter.TextMatrices.TextMatrix = painter.TextMatrices.TextLineMatrix = TransformationMatrix.FromArray(numbers);
                break;
            case PlainOperator.CharacterSpacing:
                painter.SetCharacterSpacing(numbers[0]);
                break;
            case PlainOperator.WordSpacing:
                painter.SetWordSpacing(numbers[0]);
                break;
            case PlainOperator.Stretch:
                painter.SetHorizontalScaling(numbers[0]);
                break;
            case PlainOperator.Leading:
                painter.SetTextLeading(numbers[0]);
                break;
            case PlainOperator.Rise:
                painter.SetTextRise(numbers[0]);
                break;
            case PlainOperator.Matrix:
                painter.ModifyCurrentTransformationMatrix(TransformationMatrix.FromArray(numbers));
                break;
        }
    }

    private static void MoveLine(ReadOnlySpan<double> by, TextMatrices matrices) => matrices.TextMatrix = matrices.TextLineMatrix =
        TransformationMatrix.FromValues(1, 0, 0, 1, by[0], by[1]).Multiply(matrices.TextLineMatrix);

    private static void RunDrawing(PlainOperator its, ReadOnlySpan<double> numbers, PagePainter painter)
    {
        switch (its)
        {
            case PlainOperator.LineWidth:
                painter.SetLineWidth(numbers[0]);
                break;
            case PlainOperator.FillGray:
                painter.GetCurrentState().ColorSpaceContext.SetNonStrokingColorGray(numbers[0]);
                break;
            case PlainOperator.StrokeGray:
                painter.GetCurrentState().ColorSpaceContext.SetStrokingColorGray(numbers[0]);
                break;
            case PlainOperator.FillRgb:
                painter.GetCurrentState().ColorSpaceContext.SetNonStrokingColorRgb(numbers[0], numbers[1], numbers[2]);
                break;
            case PlainOperator.StrokeRgb:
                painter.GetCurrentState().ColorSpaceContext.SetStrokingColorRgb(numbers[0], numbers[1], numbers[2]);
                break;
            case PlainOperator.Rectangle:
                painter.Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
                break;
            case PlainOperator.MoveTo:
                painter.MoveTo(numbers[0], numbers[1]);
                break;
            case PlainOperator.LineTo:
                painter.LineTo(numbers[0], numbers[1]);
                break;
            case PlainOperator.CurveTo:
                painter.BezierCurveTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
                break;
        }
    }
}
