using Ingest.Model;
using Ingest.Text;

namespace Ingest.Learning;

/// <summary>Looks at one line as a person does who does not read Danish.</summary>
internal static class LineFeatureExtractor
{
    public static readonly int Count = Enum.GetValues<LineFeature>().Length;

    private static readonly double[] Sizes = [0.85, 0.95, 1.06, 1.15, 1.3, 1.6];
    private static readonly double[] Indents = [-0.5, 0.4, 1.5, 3, 6, 12];
    private static readonly double[] Gaps = [0.5, 0.9, 1.1, 1.25, 1.45, 1.8, 2.5, 4];
    private static readonly double[] Lengths = [3, 8, 15, 25, 40, 60, 80, 110];
    private static readonly double[] Slacks = [0, 1, 4, 10, 20, 35];
    private static readonly double[] Distances = [1.5, 2.5, 3.5, 5.5, 10.5, 40, 500];
    private static readonly double[] Counts = [1.5, 3.5, 8.5, 20, 60];
    private static readonly double[] Shares = [0.01, 0.15, 0.4, 0.7, 0.95];

    public static int[] Of(IReadOnlyList<LineContext> lines, int i, DocumentStatistics document)
    {
        var facts = lines[i];
        var style = document.Style(facts);
        var size = facts.Style.Size / Math.Max(0.1, facts.RelativeSize);
        var sights = new int[Count];
        void See(LineFeature sight, int value) => sights[(int)sight] = value;

        See(LineFeature.Size, Bucket(facts.RelativeSize, Sizes));
        See(LineFeature.Bold, Bit(facts.Style.Bold));
        See(LineFeature.Italic, Bit(facts.Style.Italic));
        See(LineFeature.Capitals, Bit(facts.Style.Capitals));
        See(LineFeature.Underlined, Bit(facts.Style.Underlined));
        See(LineFeature.Colored, Bit(facts.Line.Color != document.TextColor));
        See(LineFeature.Indent, Bucket(facts.Indent, Indents));
        See(LineFeature.GapAbove, facts.AtTop ? 20 : Bucket(facts.GapAbove, Gaps));
        See(LineFeature.GapBelow, Bucket(facts.GapBelow, Gaps));
        See(LineFeature.EndsEarly, Bit(facts.EndsEarly));
        See(LineFeature.Slack, Bucket(facts.Slack / size, Slacks));
        See(LineFeature.Length, Bucket(facts.Length, Lengths));
        See(LineFeature.StartsWith, Kind(facts.Line.Text[0]));
        See(LineFeature.EndsWith, Kind(facts.Line.Text[^1]));
        See(LineFeature.Dress, facts.Number is { } number ? FeatureSet.Hash(number.Dress) : 0);
        See(LineFeature.Sequence, document.Sequence(facts, i));
        See(LineFeature.InContents, Bit(facts.InContents));
        See(LineFeature.NextCase, Bucket(document.NextCase[i], Distances));
        See(LineFeature.LastCase, Bucket(document.LastCase[i], Distances));
        See(LineFeature.NextHeading, Bucket(document.NextHeading[i], Distances));
        See(LineFeature.LastHeading, Bucket(document.LastHeading[i], Distances));
        See(LineFeature.Marker, Marker(facts.Marker));
        See(LineFeature.Heading, facts.Heading is { } heading ? 1 + (int)heading : 0);
        See(LineFeature.RunIn, FieldHeading.RunIn(facts.Line.Text) is { } runIn ? 1 + (int)runIn.Kind : 0);
        See(LineFeature.Case, facts.Case is { } known ? 1 + Bit(known.Number is not null) + (2 * Bit(known.Handler is not null)) : 0);
        See(LineFeature.Position, facts.Line.Page == 1 ? 0 : facts.Line.Page == document.Pages ? 3 : facts.Line.Page <= 3 ? 1 : 2);
        See(LineFeature.Column, Math.Min(facts.Line.Column, 2));
        See(LineFeature.StyleCount, Bucket(style.Count, Counts));
        See(LineFeature.StyleNumbered, Bucket(style.Numbered, Shares));
        See(LineFeature.StyleInContents, Bucket(style.InContents, Shares));
        See(LineFeature.StyleLeadsItem, Bucket(style.LeadsItem, Shares));
        See(LineFeature.StyleHeadings, Bucket(style.Headings, Shares));
        See(LineFeature.StyleRepeats, Bucket(style.Repeats, Shares));
        See(LineFeature.StyleRank, style.Rank);
        See(LineFeature.LikeAbove, i > 0 ? Bit(StyleStatistics.Key(lines[i - 1]) == StyleStatistics.Key(facts)) : 2);
        See(LineFeature.LikeBelow, i + 1 < lines.Count ? Bit(StyleStatistics.Key(lines[i + 1]) == StyleStatistics.Key(facts)) : 2);
        See(LineFeature.Repeats, Bucket(document.Repeats(facts), Counts));
        See(LineFeature.AfterColon, i > 0 ? Bit(lines[i - 1].Line.Text[^1] == ':') : 0);
        See(LineFeature.Signs, document.Signs);
        See(LineFeature.Chain, document.Structure.Chain(i));
        See(LineFeature.ChainType, document.Structure.ChainType(i));
        See(LineFeature.FieldType, document.Structure.FieldType(i));
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
