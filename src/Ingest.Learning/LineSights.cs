using Ingest.Model;
using Ingest.Text;

namespace Ingest.Learning;

/// <summary>Looks at one line as a person does who does not read Danish.</summary>
internal static class LineSights
{
    public static readonly int Count = Enum.GetValues<LineSight>().Length;

    private static readonly double[] Sizes = [0.85, 0.95, 1.06, 1.15, 1.3, 1.6];
    private static readonly double[] Indents = [-0.5, 0.4, 1.5, 3, 6, 12];
    private static readonly double[] Gaps = [0.5, 0.9, 1.1, 1.25, 1.45, 1.8, 2.5, 4];
    private static readonly double[] Lengths = [3, 8, 15, 25, 40, 60, 80, 110];
    private static readonly double[] Slacks = [0, 1, 4, 10, 20, 35];
    private static readonly double[] Distances = [1.5, 2.5, 3.5, 5.5, 10.5, 40, 500];
    private static readonly double[] Counts = [1.5, 3.5, 8.5, 20, 60];
    private static readonly double[] Shares = [0.01, 0.15, 0.4, 0.7, 0.95];

    public static int[] Of(IReadOnlyList<LineFacts> lines, int i, DocumentSight document)
    {
        var facts = lines[i];
        var style = document.Style(facts);
        var size = facts.Style.Size / Math.Max(0.1, facts.RelativeSize);
        var sights = new int[Count];
        void See(LineSight sight, int value) => sights[(int)sight] = value;

        See(LineSight.Size, Bucket(facts.RelativeSize, Sizes));
        See(LineSight.Bold, Bit(facts.Style.Bold));
        See(LineSight.Italic, Bit(facts.Style.Italic));
        See(LineSight.Capitals, Bit(facts.Style.Capitals));
        See(LineSight.Underlined, Bit(facts.Style.Underlined));
        See(LineSight.Colored, Bit(facts.Line.Color != document.TextColor));
        See(LineSight.Indent, Bucket(facts.Indent, Indents));
        See(LineSight.GapAbove, facts.AtTop ? 20 : Bucket(facts.GapAbove, Gaps));
        See(LineSight.GapBelow, Bucket(facts.GapBelow, Gaps));
        See(LineSight.EndsEarly, Bit(facts.EndsEarly));
        See(LineSight.Slack, Bucket(facts.Slack / size, Slacks));
        See(LineSight.Length, Bucket(facts.Length, Lengths));
        See(LineSight.StartsWith, Kind(facts.Line.Text[0]));
        See(LineSight.EndsWith, Kind(facts.Line.Text[^1]));
        See(LineSight.Dress, facts.Number is { } number ? FeatureSet.Hash(number.Dress) : 0);
        See(LineSight.Sequence, document.Sequence(facts, i));
        See(LineSight.InContents, Bit(facts.InContents));
        See(LineSight.NextCase, Bucket(document.NextCase[i], Distances));
        See(LineSight.LastCase, Bucket(document.LastCase[i], Distances));
        See(LineSight.NextHeading, Bucket(document.NextHeading[i], Distances));
        See(LineSight.LastHeading, Bucket(document.LastHeading[i], Distances));
        See(LineSight.Marker, Marker(facts.Marker));
        See(LineSight.Heading, facts.Heading is { } heading ? 1 + (int)heading : 0);
        See(LineSight.RunIn, FieldHeading.RunIn(facts.Line.Text) is { } runIn ? 1 + (int)runIn.Kind : 0);
        See(LineSight.Case, facts.Case is { } known ? 1 + Bit(known.Number is not null) + (2 * Bit(known.Handler is not null)) : 0);
        See(LineSight.Position, facts.Line.Page == 1 ? 0 : facts.Line.Page == document.Pages ? 3 : facts.Line.Page <= 3 ? 1 : 2);
        See(LineSight.Column, Math.Min(facts.Line.Column, 2));
        See(LineSight.StyleCount, Bucket(style.Count, Counts));
        See(LineSight.StyleNumbered, Bucket(style.Numbered, Shares));
        See(LineSight.StyleInContents, Bucket(style.InContents, Shares));
        See(LineSight.StyleLeadsItem, Bucket(style.LeadsItem, Shares));
        See(LineSight.StyleHeadings, Bucket(style.Headings, Shares));
        See(LineSight.StyleRepeats, Bucket(style.Repeats, Shares));
        See(LineSight.StyleRank, style.Rank);
        See(LineSight.LikeAbove, i > 0 ? Bit(StyleSight.Key(lines[i - 1]) == StyleSight.Key(facts)) : 2);
        See(LineSight.LikeBelow, i + 1 < lines.Count ? Bit(StyleSight.Key(lines[i + 1]) == StyleSight.Key(facts)) : 2);
        See(LineSight.Repeats, Bucket(document.Repeats(facts), Counts));
        See(LineSight.AfterColon, i > 0 ? Bit(lines[i - 1].Line.Text[^1] == ':') : 0);
        See(LineSight.Signs, document.Signs);
        return sights;
    }

    private static int Bit(bool yes) => yes ? 1 : 0;

    private static int Bucket(double value, double[] bounds)
    {
        var bucket = 0;
        while (bucket < bounds.Length && value >= bounds[bucket])
        {
            bucket++;
        }

        return bucket;
    }

    private static int Kind(char c) =>
        char.IsUpper(c) ? 1 : char.IsLower(c) ? 2 : char.IsDigit(c) ? 3 : c switch
        {
            '.' => 4,
            ':' => 5,
            ',' or ';' => 6,
            '-' or '–' or '—' => 7,
            ')' or ']' => 8,
            '(' or '[' => 9,
            '"' or '”' or '“' or '»' or '\'' => 10,
            '?' or '!' => 11,
            _ => 12,
        };

    private static int Marker(ListMarker? marker) =>
        marker is null ? 0 : marker.IsBullet ? 1
        : 2 + (char.IsDigit(marker.Printed[0]) ? 0 : marker.Printed.Length > 3 ? 1 : 2) + (marker.Printed[^1] == ')' ? 3 : 0);
}
