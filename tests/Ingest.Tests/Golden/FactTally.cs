using Ingest.Quality.Scoring;

namespace Ingest.Tests.Golden;

/// <summary>Facts as lines of text, held against those of a truth: equal lines are right, each as often as it is there.</summary>
internal static class FactTally
{
    public static Tally Of(IReadOnlyCollection<string> truth, IReadOnlyCollection<string> came)
    {
        var left = truth.ToList();
        var right = came.Count(left.Remove);
        return new Tally(right, came.Count - right, left.Count);
    }

    /// <summary>With single blanks.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
