using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Structure;

/// <summary>
/// Finds which of a document's numbered lines number its items: the chain that counts up (1, 2, 3; 3, 3.1, 3.2, 4; 715, 716)
/// and whose lines look most like headings, alike among themselves. Dynamic programming over the candidates in
/// reading order; only the last line of each number is remembered, so it is linear in their count.
/// </summary>
internal static class NumberChain
{
    /// <summary>A step to the right next number.</summary>
    private const double Successor = 1.5;

    /// <summary>For every number that is left out.</summary>
    private const double Gap = -1.2;

    /// <summary>For a section in which the numbers begin anew.</summary>
    private const double Restart = -0.5;

    /// <summary>Ends the key of "anything under this number".</summary>
    private const string Below = ".*";

    private const int LargestGap = 6;

    /// <summary>For two headings of one level that look or are numbered in different ways.</summary>
    private const double UnlikeStyle = -4;

    /// <summary>
    /// The same, where the heading goes on a count of its own look that stands between: "3. Økonomi" after "2. Tidsplan" inside item 2.
    /// </summary>
    private const double OwnCount = -9;

    /// <param name="Line">Index among the document's lines.</param>
    /// <param name="Parts">The number's parts.</param>
    /// <param name="Look">Style and dress: what headings of one level share.</param>
    /// <param name="Weight">How much it looks like a heading by itself, in log-odds.</param>
    /// <param name="MayRestart">A section may begin above it, so that its numbers may begin anew.</param>
    internal sealed record Candidate(int Line, ImmutableArray<int> Parts, string Look, double Weight, bool MayRestart = false)
    {
        /// <summary>
        /// "9A", "141 A": put in behind its number, which may stand in another paper ("14A" after "9A" in a supplement).
        /// </summary>
        public bool IsPutIn { get; init; }
    }

    /// <param name="Weight">What it adds to the chain, in log-odds.</param>
    internal readonly record struct Link(Candidate Candidate, double Weight)
    {
        public WeightedLine Line => new(Candidate.Line, Weight);
    }

    /// <returns>The chain's candidates with the weight that each adds.</returns>
    public static List<Link> Find(IReadOnlyList<Candidate> candidates)
    {
        var states = new State[candidates.Count];
        var byNumber = new Dictionary<string, int>(StringComparer.Ordinal);
        var byLook = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new Dictionary<(string Look, string Number), int>();
        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            states[i] = Extend(candidates, i, byNumber, byLook, counts, states);
            var key = Key(candidates[i].Parts);
            counts[(candidates[i].Look, key)] = i;
            if (!byNumber.TryGetValue(key, out var other) || states[other].Sum <= states[i].Sum)
            {
                byNumber[key] = i;
            }

            if (!byLook.TryGetValue(candidates[i].Look, out var like) || states[like].Sum <= states[i].Sum)
            {
                byLook[candidates[i].Look] = i;
            }

            if (best < 0 || states[i].Sum > states[best].Sum)
            {
                best = i;
            }
        }

        var chain = new List<Link>();
        for (var i = best; i >= 0 && states[best].Sum > 0; i = states[i].Before)
        {
            chain.Add(new(candidates[i], states[i].Sum - (states[i].Before < 0 ? 0 : states[states[i].Before].Sum)));
        }

        chain.Reverse();
        return chain;
    }

    /// <param name="Sum">Weight of the best chain that ends here.</param>
    /// <param name="Before">The candidate before, or -1.</param>
    /// <param name="Looks">Of the last heading of each level.</param>
    private readonly record struct State(double Sum, int Before, ImmutableArray<string> Looks);

    private static State Extend(IReadOnlyList<Candidate> candidates, int i, Dictionary<string, int> byNumber,
        Dictionary<string, int> byLook, Dictionary<(string Look, string Number), int> counts, State[] states)
    {
        var candidate = candidates[i];
        var depth = candidate.Parts.Length;
        var own = counts.GetValueOrDefault((candidate.Look, Key(candidate.Parts.SetItem(depth - 1, candidate.Parts[^1] - 1))), -1);
        var best = new State(candidate.Weight + First(candidate), -1, Looks([], depth, candidate.Look));
        foreach (var (key, weight) in Predecessors(candidate))
        {
            if (byNumber.TryGetValue(key, out var before))
            {
                Consider(before, weight);
            }
        }

        if (candidate.MayRestart && candidate.Parts is [1] && byLook.TryGetValue(candidate.Look, out var last))
        {
            Consider(last, Restart);
        }

        Remember(candidate.Parts, i, best, byNumber, states);
        return best;

        void Consider(int before, double step)
        {
            var looks = states[before].Looks;
            var unlike = looks.Length >= depth && looks[depth - 1].Length > 0
                && !string.Equals(looks[depth - 1], candidate.Look, StringComparison.Ordinal) ? (own > before ? OwnCount : UnlikeStyle) : 0;
            var sum = states[before].Sum + step + unlike + candidate.Weight;
            if (sum > best.Sum)
            {
                best = new State(sum, before, Looks(looks, depth, candidate.Look));
            }
        }
    }

    /// <summary>Under the key of each ancestor, the best chain that ends anywhere below it.</summary>
    private static void Remember(ImmutableArray<int> parts, int i, State state, Dictionary<string, int> byNumber, State[] states)
    {
        for (var level = parts.Length - 1; level >= 1; level--)
        {
            var key = Key(parts[..level]) + Below;
            if (!byNumber.TryGetValue(key, out var other) || states[other].Sum <= state.Sum)
            {
                byNumber[key] = i;
            }
        }
    }

    private static IEnumerable<(string Key, double Weight)> Predecessors(Candidate candidate)
    {
        var parts = candidate.Parts;
        var last = parts[^1];
        for (var back = 1; back <= LargestGap && last - back >= 1; back++)
        {
            var sibling = Key(parts.SetItem(parts.Length - 1, last - back));
            yield return (sibling, Successor + (Gap * (back - 1)));
            yield return (sibling + Below, Successor + (Gap * (back - 1)));
        }

        if (parts.Length > 1 && last == 1)
        {
            var parent = parts[..^1];
            yield return (Key(parent), Successor);
            if (parent[^1] > 1)
            {
                yield return (Key(parent.SetItem(parent.Length - 1, parent[^1] - 1)) + Below, Successor + Gap);
            }

            for (var back = 1; candidate.IsPutIn && back < LargestGap && parent[^1] - back >= 1; back++)
            {
                var before = Key(parent.SetItem(parent.Length - 1, parent[^1] - back));
                yield return (before, Successor + (Gap * back));
                yield return (before + Below, Successor + (Gap * back));
            }
        }
    }

    /// <summary>A chain starts at 1, or at any number that runs through the year; not within a section.</summary>
    private static double First(Candidate candidate) =>
        candidate.IsPutIn ? -1.5 : candidate.Parts.Length > 1 ? (candidate.Parts.All(part => part == 1) ? -1 : -4)
            : candidate.Parts[0] == 1 ? 0 : -1.5;

    private static ImmutableArray<string> Looks(ImmutableArray<string> before, int depth, string look)
    {
        var looks = before.ToBuilder();
        while (looks.Count < depth)
        {
            looks.Add("");
        }

        looks[depth - 1] = look;
        return looks.ToImmutable();
    }

    private static string Key(ImmutableArray<int> parts) => string.Join('.', parts);
}
