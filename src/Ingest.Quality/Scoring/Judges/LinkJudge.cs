using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

internal static class LinkJudge
{
    public static Judgement Judge(string item, ImmutableArray<TruthLink> expected, ImmutableArray<ItemLink> came)
    {
        var wanted = expected.Select(link => (Text: TextFolding.Text(link.Text), link.Url)).ToArray();
        var got = came.Select(link => (Text: TextFolding.Text(link.Text), link.Url)).ToArray();
        var pairs = Assignment.Assign(wanted.Length, got.Length, (e, c) =>
            (string.Equals(wanted[e].Url, got[c].Url, StringComparison.Ordinal),
                string.Equals(wanted[e].Text, got[c].Text, StringComparison.Ordinal)) switch
            {
                (true, true) => 10,
                (true, false) => 2,
                (false, true) => 1,
                _ => 0,
            } - (0.0001 * Math.Abs(e - c)));
        var judgement = Judgement.None;
        foreach (var (e, c) in pairs)
        {
            var (a, b) = (e == Pair.None ? null : Show(wanted[e]), c == Pair.None ? null : Show(got[c]));
            var tally = Tally.OfValue(a, b);
            judgement += new Judgement(Scores.None with { Link = tally },
                tally == Tally.Right ? [] : [new(item, "link", Differing.Kind(tally), a, b)]);
        }

        return judgement;
    }

    private static string Show((string Text, string Url) link) => $"{link.Text} <{link.Url}>";
}
