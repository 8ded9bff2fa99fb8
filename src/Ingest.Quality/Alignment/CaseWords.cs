using Ingest.Quality.Truth;

namespace Ingest.Quality.Alignment;

/// <summary>The numbers and names of a truth's cases, whatever stands round them.</summary>
internal sealed class CaseWords
{
    private const int LongestLine = 100;

    private readonly List<string> _said;

    public CaseWords(TruthFile truth) => _said =
        [.. truth.Items.SelectMany(item => new[] { item.Case?.Number, item.Case?.Document }).OfType<string>().Where(said => said.Length > 0)
            .Distinct(StringComparer.Ordinal)];

    public bool Says(string line) => line.Length <= LongestLine && _said.Exists(said => line.Contains(said, StringComparison.Ordinal));
}
