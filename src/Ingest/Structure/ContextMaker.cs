using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Structure.Marks;
using Ingest.Text;

namespace Ingest.Structure;

/// <summary>Measures every body line against the document's own running text, its edges and the titles of its contents.</summary>
public static class ContextMaker
{
    /// <param name="lines">All lines, in reading order.</param>
    public static DocumentContext Make(ImmutableArray<TextLine> lines)
    {
        var body = lines.Where(line => line.Zone == LineZone.Body).ToImmutableArray();
        var style = BodyStyle.Of(body);
        var titles = lines.Where(line => line.Zone == LineZone.Contents)
            .Select(line => Key(line.Reading.Title)).Where(title => title.Length > 5)
            .ToFrozenSet(StringComparer.Ordinal);
        var edges = TextEdges.Of(body);
        var facts = ImmutableArray.CreateBuilder<LineContext>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            facts.Add(Describe(body, i, style, edges, titles));
        }

        Footnotes.Mark(facts);
        CountedNumbers.Mark(facts);
        CaseColumns.Mark(facts);
        CaseBlocks.Mark(facts);
        HandlersAlone.Mark(facts);
        BracketedCases.Mark(facts);
        NumbersOverCases.Mark(facts);
        TitlesOverNumbers.Mark(facts);
        TitlesUnderNumbers.Mark(facts);
        LetteredItems.Mark(facts);
        ItemsBelow.Mark(facts);
        MarksInRail.Mark(facts);
        AccessSections.Mark(facts);
        return new DocumentContext(
            facts.ToImmutable()) { NamedInHeader =
                lines.Any(line => line.Zone == LineZone.Furniture && AgendaDetector.Named(line.Text)) };
    }

    private static LineContext Describe(ImmutableArray<TextLine> body, int i, BodyStyle style, TextEdges edges, FrozenSet<string> titles)
    {
        var line = body[i];
        var above = Neighbour(body, i, IsBesideCase(body, i) ? -2 : -1);
        var below = Neighbour(body, i, +1);
        var text = line.Text;
        var lineStyle = LineStyle.Of(line);
        var number = line.Reading.Number;
        var (left, right) = edges.Of(line);
        var slack = right - line.Box.Right;
        var caseNumber = CaseLine.Read(line);
        var ticked = caseNumber?.Ticks is not null;
        var runIn = RunIn(line);
        return new LineContext
        {
            Line = line,
            Style = lineStyle,
            Folded = line.Reading.Folded,
            RelativeSize = line.Size / style.SizePoints,
            GapAbove = above is null ? 0 : (above.Foot - line.Baseline) / style.LeadingPoints,
            GapBelow = below is null ? 0 : (line.Foot - below.Baseline) / style.LeadingPoints,
            AtTop = above is null,
            Indent = (line.Box.Left - left) / style.SizePoints,
            Slack = slack,
            EndsEarly = EndsEarly(line, i + 1 < body.Length ? body[i + 1] : null, right),
            StandsOut = line.Bold || line.Italic || line.Underlined || lineStyle.Capitals || line.Size > 1.06 * style.SizePoints,
            GoesOnInType = below is not null && line.Baseline - below.Baseline < SameHeading * line.Size
                && LineStyle.Of(below) with { Capitals = false } == lineStyle with { Capitals = false },
            EndsSentence = text[^1] is '.' or '?' or '!' or ';' or ',',
            Number = number,
            Marker = ticked ? null : ListMarker.Read(text),
            Case = caseNumber,
            Heading = ticked ? null : line.Reading.FieldKind,
            RunIn = runIn,
            RunInField = FieldHeading.RunIn(text) ?? BeforeDash(runIn, text),
            InContents = titles.Count > 0 && titles.Contains(Key(line.Reading.Title)),
        };
    }

    private static string? RunIn(TextLine line)
    {
        var (first, last) = (line.Words[0], line.Words[^1]);
        if ((!first.Bold || last.Bold) && (!first.Italic || last.Italic))
        {
            return null;
        }

        var end = 0;
        while (end + 1 < line.Words.Length && line.Words[end].Text[^1] != ':' && !IsDash(line.Words[end + 1]))
        {
            end++;
        }

        if (end + 2 < line.Words.Length && IsDash(line.Words[end + 1]))
        {
            end++;
        }

        return end + 1 < line.Words.Length
            && line.Words[..(end + 1)].All(word => (word.Bold, word.Italic) == (first.Bold, first.Italic) || IsDash(word))
            && (line.Words[end + 1].Bold, line.Words[end + 1].Italic) != (first.Bold, first.Italic)
            ? string.Join(' ', line.Words[..(end + 1)].Select(word => word.Text))
            : null;
    }

    private static bool IsDash(Word word) => word.Text is "–" or "—" or "-";

    /// <summary>A known field heading that its type and a dash part from its text: "<i>Beslutning</i> – Godkendt."</summary>
    private static (string Heading, string Text, FieldKind Kind)? BeforeDash(string? runIn, string text) =>
        runIn is [.., '–' or '—' or '-'] && FieldHeading.KindOf(runIn) is { } kind ? (runIn, text[runIn.Length..].TrimStart(), kind) : null;

    /// <summary>
    /// The line, or a struck one under it, was ended before the right edge, where the next line's first word would still have fitted.
    /// </summary>
    private static bool EndsEarly(TextLine line, TextLine? next, double right)
    {
        var above = line;
        foreach (var under in line.StruckUnder)
        {
            if (WouldFit(under, right - above.Box.Right, line.Size))
            {
                return true;
            }

            above = under;
        }

        return next is null || WouldFit(next, right - above.Box.Right, line.Size);
    }

    private static bool WouldFit(TextLine next, double slack, double size) =>
        next.FirstPrinted.Box.Width + (0.28 * size) < slack - (0.15 * size);

    /// <summary>Lines of one heading lie this near, in point sizes.</summary>
    private const double SameHeading = 1.7;

    /// <summary>The case that stands beside the line on its row comes before it, and is not above it.</summary>
    private static bool IsBesideCase(ImmutableArray<TextLine> body, int i) =>
        i > 0 && body[i - 1].IsBeside(body[i]) && body[i - 1].Reading.Case is not null;

    private static TextLine? Neighbour(ImmutableArray<TextLine> body, int i, int step)
    {
        var at = i + step;
        return at >= 0 && at < body.Length && body[at].Page == body[i].Page && body[at].Column == body[i].Column ? body[at] : null;
    }

    private static string Key(string title) => title.Length > 24 ? title[..24] : title;
}
