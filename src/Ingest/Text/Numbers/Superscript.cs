using System.Buffers;

namespace Ingest.Text.Numbers;

/// <summary>Raised signs as Unicode has them (Superscripts and Subscripts, Latin-1, Phonetic Extensions).</summary>
public static class Superscript
{
    private const string Plain = "0123456789()+-abcdefivx";

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᵃᵇᶜᵈᵉᶠⁱᵛˣ";

    private static readonly SearchValues<char> RaisedSigns = SearchValues.Create(Raised);

    /// <summary>Signs that Unicode hasn't raised stay.</summary>
    public static string Of(string signs) => string.Concat(signs.Select(Of));

    public static char Of(char sign) => Plain.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Raised[at] : sign;

    public static bool IsRaised(char sign) => sign > '\u007F' && Raised.Contains(sign, StringComparison.Ordinal);

    /// <summary>Raised signs as those of the line: <c>fjor²⁾</c> as <c>fjor2)</c>.</summary>
    public static string Lowered(string text) =>
        HasRaised(text)
            ? string.Concat(text.Select(sign => IsRaised(sign) ? Plain[Raised.IndexOf(sign, StringComparison.Ordinal)] : sign)) : text;

    /// <summary>The text without the raised marks at its end: <c>I alt²⁾</c> and <c>I alt[²]</c> as <c>I alt</c>.</summary>
    public static string WithoutMarks(string text)
    {
        var end = text.Length;
        while (end > 0 && (IsRaised(text[end - 1]) ? 1 : InBrackets(text, end)) is > 0 and var mark)
        {
            end -= mark;
        }

        return end == text.Length ? text : text[..end].TrimEnd();
    }

    /// <summary>
    /// The same for stars, and without what is raised in a unit: <c>Budget*</c> as <c>Budget</c>, <c>Faktisk¹⁾</c> as <c>Faktisk</c>, and
    /// <c>Areal (m²)</c> and <c>m³</c> as they are.
    /// </summary>
    public static string WithoutNotes(string text)
    {
        if (text.Length < 2 || !(IsMark(text[^1]) || (text[^1] == ')' && IsMark(text[^2]))))
        {
            return text;
        }

        var bare = WithoutMarksAtEnd(text);
        var isUnit = bare.Length == 0 || (bare[^1] == 'm' && text[^1] is '²' or '³') || bare.AsSpan().Count('(') > bare.AsSpan().Count(')');
        return isUnit ? text : bare;
    }

    /// <summary>
    /// The same for marks before a colon or a blank at its end, and stars: <c>Økonomi³:</c> and <c>Økonomi*)</c> as <c>Økonomi</c>.
    /// </summary>
    public static string WithoutMarksAtEnd(string text)
    {
        if (text.Length == 0 || char.IsAsciiLetter(text[^1]))
        {
            return text;
        }

        var bare = text.AsSpan().TrimEnd(" :");
        var end = bare.Length;
        while (end > 0 && (IsMark(bare[end - 1]) || (end > 1 && bare[end - 1] is ')' or ',' && IsMark(bare[end - 2]))))
        {
            end--;
        }

        return end == bare.Length ? text : string.Concat(bare[..end].TrimEnd(), text.AsSpan(bare.Length));
    }

    private static bool IsMark(char sign) => sign == '*' || IsRaised(sign);

    /// <summary>The text without any raised sign; mostly it has none.</summary>
    public static string Without(string text) =>
        text.AsSpan().IndexOfAny(RaisedSigns) < 0 ? text : string.Concat(text.Where(sign => !IsRaised(sign)));

    /// <summary>How long a mark in square brackets is that ends there; 0 where none does.</summary>
    private static int InBrackets(string text, int end)
    {
        if (end < 3 || text[end - 1] != ']')
        {
            return 0;
        }

        var start = end - 2;
        while (start >= 0 && (IsRaised(text[start]) || text[start] is ',' or '*'))
        {
            start--;
        }

        return start >= 0 && start < end - 2 && text[start] == '[' ? end - start : 0;
    }

    private static bool HasRaised(string text) => text.Any(IsRaised);
}
