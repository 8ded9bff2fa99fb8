namespace Ingest.Postgres.Searching.Asking;

/// <summary>A stretch of amounts by their number of figures and the first of them: at its ends it may find more.</summary>
internal static class AmountLexemes
{
    private const int FirstStep = 11, LastStep = 199, Figures = 10;

    /// <param name="from">In kroner; null for any.</param>
    public static IndexText Of(double? from, double? to, bool includesFrom, bool includesTo)
    {
        if (from is { } one && one == to)
        {
            return includesFrom && includesTo ? IndexText.Lexeme(Lexemes.OfAmount(one)) : IndexText.None;
        }

        var (first, last) = (from is { } low ? Lexemes.StepOf(low) : 0, to is { } high ? Lexemes.StepOf(high) : LastStep);
        var steps = Enumerable.Range(FirstStep, LastStep - FirstStep + 1).Where(step => step % Figures != 0).Prepend(0)
            .Where(step => step >= first && step <= last);
        return IndexText.Either(steps.Select(step => IndexText.Lexeme(Lexemes.OfStep(step)))) with { IsExact = false };
    }
}
