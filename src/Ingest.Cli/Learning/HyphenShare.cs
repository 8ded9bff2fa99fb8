using System.Globalization;
using Ingest.Corpus.Truth;
using Ingest.Language;
using Ingest.Pipeline;
using Ingest.Text;

namespace Ingest.Cli.Learning;

/// <summary>
/// How many of the made documents' line-end hyphens are joined wrongly: kept where they split a word,
/// or taken where they are the text's own.
/// </summary>
public sealed record HyphenShare(int Splits, int SplitsKept, int Own, int OwnTaken)
{
    public static HyphenShare Of(IEnumerable<MadePair> pairs) =>
        pairs.AsParallel().Select(Of).Aggregate(new HyphenShare(0, 0, 0, 0), (a, b) =>
        new HyphenShare(a.Splits + b.Splits, a.SplitsKept + b.SplitsKept, a.Own + b.Own, a.OwnTaken + b.OwnTaken));

    public double Wrong => Splits + Own == 0 ? 0 : (double)(SplitsKept + OwnTaken) / (Splits + Own);

    public string ToText() =>
        $"{Texts.ScoreHyphens(Wrong.ToString("P2", CultureInfo.InvariantCulture), SplitsKept, Splits, OwnTaken, Own)}\n";

    private static HyphenShare Of(MadePair pair)
    {
        var hyphenation = Hyphenation.Of(AgendaPipeline.Read(pair.Source).Text);
        var lines = pair.Made.Lines;
        int splits = 0, kept = 0, own = 0, taken = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].End is not (LineEnd.SoftHyphen or LineEnd.HardHyphen)
                || lines[i].Label is TruthLabel.Furniture or TruthLabel.TableLine or TruthLabel.Contents
                || lines[i + 1].Label is TruthLabel.Furniture)
            {
                continue;
            }

            var isKept = hyphenation.Join(lines[i].Text, lines[i + 1].Text).Length == lines[i].Text.Length + lines[i + 1].Text.Length;
            splits += lines[i].End == LineEnd.SoftHyphen ? 1 : 0;
            kept += lines[i].End == LineEnd.SoftHyphen && isKept ? 1 : 0;
            own += lines[i].End == LineEnd.HardHyphen ? 1 : 0;
            taken += lines[i].End == LineEnd.HardHyphen && !isKept ? 1 : 0;
        }

        return new HyphenShare(splits, kept, own, taken);
    }
}
