using Ingest.Model;

namespace Ingest.Labels;

/// <summary>What rules and the model say of a document's lines: log-odds for each line and label, and who said so.</summary>
/// <param name="chain">How labels follow each other; the plain one where left out.</param>
public sealed class LabelScores(int lines, LabelChain? chain = null)
{
    public static readonly int LabelCount = Enum.GetValues<LineLabel>().Length;

    private readonly double[] _sums = new double[lines * LabelCount];
    private readonly List<(string Voter, LineLabel Label, double Weight)>?[] _voices = new List<(string, LineLabel, double)>?[lines];

    public int Lines { get; } = lines;

    public LabelChain Chain { get; } = chain ?? LabelChain.Plain;

    public double this[int line, LineLabel label] => _sums[(line * LabelCount) + (int)label];

    /// <param name="voter">The name of what was seen.</param>
    /// <param name="weight">Log-odds; negative speaks against.</param>
    public void Add(int line, LineLabel label, double weight, string voter)
    {
        _sums[(line * LabelCount) + (int)label] += weight;
        (_voices[line] ??= new(LabelCount + 4)).Add((voter, label, weight));
    }

    /// <summary>The same sums under the plain chain, to which no more is added; who gave the votes is not kept.</summary>
    public LabelScores Alone()
    {
        var alone = new LabelScores(Lines);
        _sums.CopyTo(alone._sums, 0);
        return alone;
    }

    /// <summary>Every vote on a line, in the order in which they were given.</summary>
    public IReadOnlyList<(string Voter, LineLabel Label, double Weight)> Of(int line) => _voices[line] ?? [];
}
