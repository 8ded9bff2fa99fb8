using System.Buffers;
using System.Xml;

namespace Ingest.Feed.Xlsx;

/// <summary>
/// A text as a cell of a workbook can hold it: one that is too long ends in "…", and no pair of surrogates is parted; what XML can't hold
/// (a form feed) is U+FFFD.
/// </summary>
internal static class WorkbookText
{
    /// <summary>Characters (UTF-16) that a cell of Excel takes; it calls a workbook with a longer one damaged.</summary>
    public const int Longest = 32_767;

    private const string CutMark = "…";

    /// <summary>Latin letters, figures and marks, line breaks: all that most texts have.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(string.Concat(Enumerable.Range(' ', 0x250 - ' ').Select(c => (char)c)) + "\t\n\r");

    public static (string Text, bool IsCut) Of(string text)
    {
        var held = text.AsSpan().ContainsAnyExcept(Plain)
            ? string.Concat(text.Select((c, i) => XmlConvert.IsXmlChar(c) || IsOfPair(text, i) ? c : '\uFFFD')) : text;
        if (held.Length <= Longest)
        {
            return (held, false);
        }

        var end = Longest - CutMark.Length;
        return (held[..(char.IsHighSurrogate(held[end - 1]) ? end - 1 : end)] + CutMark, true);
    }

    private static bool IsOfPair(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
