using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Habits;

/// <summary>
/// The bodies whose habits are known. A paper is one of theirs when it is set in the body's types, and its front has the body's name or the
/// lines that its fronts have, or its fields are called as only this body calls them.
/// </summary>
/// <param name="bodies">In the order of their names.</param>
public sealed class KnownBodies(ImmutableArray<BodyHabits> bodies)
{
    public static KnownBodies None { get; } = new([]);

    /// <summary>Of the lines that the fronts of a body have.</summary>
    private const double LeastFront = 0.5;

    /// <summary>So many of the body's own words for its fields are no chance.</summary>
    private const int FewestOwnWords = 2;

    public ImmutableArray<BodyHabits> Bodies { get; } = bodies;

    /// <summary>Papers are taken for the first body's without being looked at.</summary>
    public bool IsSure { get; init; }

    /// <param name="lines">A meeting's, in reading order, furniture with them.</param>
    /// <param name="pages">The meeting's own.</param>
    /// <returns>The body that the paper is most like; null where it is none of theirs.</returns>
    public BodyHabits? Of(ImmutableArray<TextLine> lines, ImmutableArray<PageLayout> pages)
    {
        if (Bodies.IsEmpty || lines.IsEmpty || IsSure)
        {
            return Bodies.IsEmpty || lines.IsEmpty ? null : Bodies[0];
        }

        var paper = new Paper(lines, pages);
        return Bodies.Select(body => (Body: body, Likeness: paper.LikenessTo(body))).Where(one => one.Likeness > 0)
            .OrderByDescending(one => one.Likeness).FirstOrDefault().Body;
    }

    /// <summary>Of the letters the share that stand in one of the types.</summary>
    public static double ShareIn(IEnumerable<string> looks, ImmutableArray<TextLine> lines, ImmutableArray<PageLayout> pages) =>
        new Paper(lines, pages).ShareIn(looks);

    private sealed class Paper
    {
        private readonly Dictionary<string, int> _letters = new(StringComparer.Ordinal);
        private readonly HashSet<string> _words = new(StringComparer.Ordinal);
        private readonly HashSet<string> _front = new(StringComparer.Ordinal);
        private readonly int _all;

        public Paper(ImmutableArray<TextLine> lines, ImmutableArray<PageLayout> pages)
        {
            foreach (var line in lines.Where(line => line.Text.Length > 0))
            {
                var type = LineSigns.Type(line, pages);
                _letters[type] = _letters.GetValueOrDefault(type) + line.Text.Length;
                _all += line.Text.Length;
                var words = LineSigns.Key(Folding.Fold(line.Text));
                _words.Add(words);
                if (line.Page == lines[0].Page)
                {
                    _front.Add(words);
                }
            }
        }

        public double ShareIn(IEnumerable<string> looks) =>
            _all == 0 ? 0 : (double)looks.Sum(look => _letters.GetValueOrDefault(look)) / _all;

        /// <summary>0 where it is none of the body's.</summary>
        public double LikenessTo(BodyHabits body)
        {
            var share = ShareIn(body.Looks);
            if (share < body.LeastLikeness)
            {
                return 0;
            }

            var named = body.Names.Any(name => _front.Any(line => Says(line, LineSigns.Key(name))));
            var front = body.Front.IsEmpty ? 0 : (double)body.Front.Count(_front.Contains) / body.Front.Length;
            return named || front >= LeastFront || body.FieldHeadings.Keys.Count(_words.Contains) >= FewestOwnWords
                ? share + (named ? 1 : 0) + front : 0;
        }

        private static bool Says(string line, string name)
        {
            var at = name.Length == 0 ? -1 : line.IndexOf(name, StringComparison.Ordinal);
            return at >= 0 && (at == 0 || !char.IsLetter(line[at - 1]))
                && (at + name.Length == line.Length || !char.IsLetter(line[at + name.Length]));
        }
    }
}
