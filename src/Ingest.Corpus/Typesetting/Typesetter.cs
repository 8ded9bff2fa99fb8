using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting;

/// <summary>How running text fills its lines.</summary>
internal sealed record Filling(float Width, bool Hyphenate = false, bool CutAddresses = false, float FirstIndent = 0);

/// <summary>A line of a paragraph before it has a place: its text as drawn, its links and how it ends.</summary>
internal sealed record BrokenLine(string Text, ImmutableArray<(int From, int To, string Url)> Links, LineEnd End, bool Last);

/// <summary>Breaks marked text into lines, first fit, as word processors do.</summary>
internal static class Typesetter
{
    public static List<BrokenLine> Break(string marked, DrawnInk ink, Filling filling)
    {
        var (text, links) = Markup.Read(marked);
        List<BrokenLine> lines = [];
        var start = 0;
        while (start < text.Length)
        {
            var room = Math.Max(ink.Size * 1.5f, filling.Width) - (lines.Count == 0 ? filling.FirstIndent : 0);
            var (end, next, kind) = NextEnd(text, start, ink, room, filling);
            var drawn = text[start..end].TrimEnd();
            var spans = links.Where(l => l.From < end && l.To > start)
                .Select(l => (Math.Max(l.From, start) - start, Math.Min(l.To - start, drawn.Length), l.Url))
                .Where(l => l.Item2 > l.Item1).ToImmutableArray();
            lines.Add(new(drawn + (kind == LineEnd.SoftHyphen ? "-" : ""), spans, kind, next >= text.Length));
            start = next;
        }

        if (lines.Count == 0)
        {
            lines.Add(new("", [], LineEnd.Plain, true));
        }

        return lines;
    }

    private static (int End, int Next, LineEnd Kind) NextEnd(string text, int start, DrawnInk ink, float room, Filling filling)
    {
        var (face, width, at) = (ink.Face, 0f, start);
        while (at < text.Length)
        {
            width += (face.Width(text[at]) + ink.Tracking) * ink.Size;
            if (width > room + 0.01f && text[at] != ' ')
            {
                break;
            }

            at++;
        }

        if (at == text.Length)
        {
            return (at, at, LineEnd.Plain);
        }

        var wordStart = at == start ? start : Math.Max(start, text.LastIndexOf(' ', at - 1, at - start) + 1);
        if (text[at] == ' ')
        {
            wordStart = at + 1;
        }

        var wordEnd = text.IndexOf(' ', Math.Min(wordStart, text.Length - 1));
        wordEnd = wordEnd < 0 ? text.Length : wordEnd;
        var word = text[wordStart..wordEnd];
        var used = wordStart <= start ? 0 : ink.Width(text.AsSpan(start, wordStart - start));
        var cut = BestCut(word, ink, room - used, filling, mustCut: wordStart <= start);
        if (cut.Length > 0)
        {
            return (wordStart + cut.Length, wordStart + cut.Length, cut.Kind);
        }

        if (wordStart > start)
        {
            return (wordStart - 1, wordStart, LineEnd.Plain);
        }

        return (Math.Max(at, start + 1), Math.Max(at, start + 1), LineEnd.Cut);
    }

    private static (int Length, LineEnd Kind) BestCut(string word, DrawnInk ink, float room, Filling filling, bool mustCut)
    {
        (int Length, LineEnd Kind) best = (0, LineEnd.Plain);
        var address = word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.Ordinal);
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] is '-' && i > 1 && char.IsLetterOrDigit(word[i + 1]) && ink.Width(word.AsSpan(0, i + 1)) <= room)
            {
                best = (i + 1, LineEnd.HardHyphen);
            }
            else if (word[i] is '/' && (address ? filling.CutAddresses || mustCut : i > 2) && char.IsLetterOrDigit(word[i + 1])
                && ink.Width(word.AsSpan(0, i + 1)) <= room)
            {
                best = (i + 1, LineEnd.Cut);
            }
        }

        if ((filling.Hyphenate && !address) || (mustCut && !address))
        {
            var hyphen = ink.Width("-");
            foreach (var place in Hyphenator.Places(word).Where(p => p > best.Length && word.Length - p >= 2))
            {
                if (ink.Width(word.AsSpan(0, place)) + hyphen <= room)
                {
                    best = (place, LineEnd.SoftHyphen);
                }
            }
        }

        return best;
    }
}
