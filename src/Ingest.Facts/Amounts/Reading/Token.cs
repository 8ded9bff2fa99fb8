namespace Ingest.Facts.Amounts.Reading;

/// <summary>A piece of a sentence.</summary>
/// <param name="Start">In the text, in UTF-16 units.</param>
/// <param name="End">Behind it.</param>
/// <param name="Value">A number's, or a magnitude: 1000 of <c>t.kr.</c>, 1 of <c>kr.</c></param>
/// <param name="Currency">Of a currency: <c>kr</c>, <c>øre</c> or an ISO 4217 code.</param>
/// <param name="Form">How a number's figures are printed.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int End, decimal Value = 0, string? Currency = null, NumberForm Form = NumberForm.None)
{
    public bool IsYear => Kind == TokenKind.Number && Form == NumberForm.Plain && End - Start == FiguresOfYear
        && Value is >= FirstYear and <= LastYear;

    private const int FiguresOfYear = 4;

    private const int FirstYear = 1900;

    private const int LastYear = 2099;
}
