namespace Ingest.Tables;

/// <summary>Figures as superscript characters.</summary>
internal static class Superscript
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Of(string figures) => string.Concat(figures.Select(sign => char.IsAsciiDigit(sign) ? Raised[sign - '0'] : sign == ')' ? '⁾' : sign));
}
