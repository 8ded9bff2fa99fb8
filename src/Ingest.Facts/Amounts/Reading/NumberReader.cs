using System.Globalization;

namespace Ingest.Facts.Amounts.Reading;

/// <summary>
/// Figures as Danish papers print them: points or blanks between thousands, a comma before decimals, and what English software makes of
/// both. <c>1.000,50</c>, <c>1 000 000</c>, <c>12.5</c>, <c>1,000,000</c>, <c>1½</c>, <c>250,-</c>.
/// </summary>
internal static class NumberReader
{
    private const int Group = 3;

    private const int MostFigures = 15;

    private const string Fractions = "½¼¾⅓⅔";

    private static readonly decimal[] FractionValues = [0.5m, 0.25m, 0.75m, 1 / 3m, 2 / 3m];

    /// <param name="text">The sentence's text to its end.</param>
    /// <param name="start">Of a figure or a fraction's sign.</param>
    /// <returns>A number, or a word where the figures are a date's, a section's or part of a word: <c>3.4.1</c>, <c>12a</c>.</returns>
    public static Token Read(ReadOnlySpan<char> text, int start)
    {
        var at = Figures(text, start);
        var form = NumberForm.Plain;
        var (whole, decimals) = (at, at);
        if (at - start is >= 1 and <= Group && text[start] != '0' && Groups(text, at) is var grouped && grouped > at)
        {
            (whole, decimals, at) = (grouped, grouped, grouped);
            form = NumberForm.Grouped;
        }

        var mark = at;
        if (at > start && at + 1 < text.Length && text[at] is ',' or '.' && char.IsAsciiDigit(text[at + 1])
            && (text[at] != ',' || form == NumberForm.Plain || text[start..whole].IndexOf(',') < 0))
        {
            at = decimals = Figures(text, at + 1);
            form |= NumberForm.Decimals;
        }

        var value = Value(text[start..whole], decimals > mark ? text[(mark + 1)..decimals] : []);
        if (Fraction(text, at) is { } fraction && (form & NumberForm.Decimals) == 0)
        {
            (value, at, form) = (value + fraction.Value, fraction.End, form | NumberForm.Decimals);
        }

        if (value is null || GoesOn(text, at, form))
        {
            return new Token(TokenKind.Word, start, Rest(text, at));
        }

        var end = Dash(text, at);
        return new Token(TokenKind.Number, start, end, value.Value, Form: end > at ? form | NumberForm.Dashed : form);
    }

    private static int Figures(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the last group of three figures: all parted by the same mark, and by a comma only where there are two.</summary>
    private static int Groups(ReadOnlySpan<char> text, int at)
    {
        var mark = at < text.Length ? text[at] : ' ';
        if (mark is not ('.' or ',' or ' ' or '\u00A0' or '\u2009' or '\u202F'))
        {
            return at;
        }

        var (groups, end) = (0, at);
        while (end + Group < text.Length && text[end] == mark && Figures(text, end + 1) == end + 1 + Group)
        {
            end += 1 + Group;
            groups++;
        }

        return (mark == ',' && groups < 2) || (char.IsWhiteSpace(mark) && IsGroupedBehind(text, end)) ? at : end;
    }

    /// <summary><c>punkt 3 250.000 kr.</c>: the figures behind the blank have groups of their own.</summary>
    private static bool IsGroupedBehind(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);

    private static decimal? Value(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals)
    {
        Span<char> figures = stackalloc char[MostFigures + 1 + MostFigures];
        var length = 0;
        foreach (var sign in whole)
        {
            if (char.IsAsciiDigit(sign))
            {
                if (length == MostFigures)
                {
                    return null;
                }

                figures[length++] = sign;
            }
        }

        if (decimals.Length > MostFigures)
        {
            return null;
        }

        figures[length++] = '.';
        decimals.CopyTo(figures[length..]);
        length += decimals.Length;
        return length == 1 ? 0
            : decimal.Parse(figures[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static (decimal Value, int End)? Fraction(ReadOnlySpan<char> text, int at)
    {
        var sign = at < text.Length && char.IsWhiteSpace(text[at]) ? at + 1 : at;
        var which = sign < text.Length ? Fractions.IndexOf(text[sign], StringComparison.Ordinal) : -1;
        return which < 0 ? null : (FractionValues[which], sign + 1);
    }

    /// <summary>More figures behind a point or slash, or letters that are no unit: <c>06.09.2024</c>, <c>3F</c>.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at, NumberForm form)
    {
        if (at >= text.Length)
        {
            return false;
        }

        if (char.IsLetter(text[at]))
        {
            return !MoneyWords.Begins(text[at..]) && !(text[at] is 't' or 'T' && at + 1 < text.Length && text[at + 1] == '.');
        }

        return at + 1 < text.Length && text[at] is '.' or ',' or '/' or ':' && char.IsAsciiDigit(text[at + 1])
            && (text[at] != '/' || form == NumberForm.Plain);
    }

    private static int Rest(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at])
            || (at + 1 < text.Length && text[at] is '.' or ',' or '/' or ':' && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind <c>,-</c>, <c>,--</c> or <c>.-</c>; no range's dash: <c>10,-12</c>.</summary>
    private static int Dash(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not (',' or '.') || text[at + 1] is not ('-' or '–' or '—'))
        {
            return at;
        }

        var end = at + 1;
        while (end < text.Length && text[end] is '-' or '–' or '—')
        {
            end++;
        }

        return end < text.Length && char.IsLetterOrDigit(text[end]) && !MoneyWords.Begins(text[end..]) ? at : end;
    }
}
