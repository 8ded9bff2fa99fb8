using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Structure;

/// <summary>
/// Finds the numbered lines that number the items: the chain that counts up and looks like headings. A numbered line outside the chain is
/// none: "3.4 Styrke iværksætterundervisningen" in a list under 3.6 (KKR Hovedstaden, 6 September 2024).
/// </summary>
internal static class ItemNumbering
{
    /// <summary>From this weight a line a chain is trusted as a whole.</summary>
    private const double TrustedChain = 1.5;

    /// <returns>The lines of the trusted chain with their weights; none where there is none.</returns>
    public static ImmutableArray<WeightedLine> Find(DocumentContext document, bool isAgenda, Lazy<ImmutableArray<WeightedLine>> titled)
    {
        var candidates = Candidates(document);
        var chain = BelowSections(document, candidates, NumberChain.Find(candidates));
        if (chain.Count > 0 && chain.Sum(link => link.Weight) >= Needed(document, chain) * chain.Count
            && !IsOfTitlesAlone(document, chain, titled))
        {
            return [.. ChainGaps.Fill(document, candidates, chain).Select(link => link.Line)];
        }

        if (!isAgenda)
        {
            return [];
        }

        // An agenda has items: where nothing else looks like them, a list that counts from 1 without a gap is they
        // ("1. Velkomst", "2. Regnskab", in plain type). Titles that all stand right over its lines head sections of it.
        chain = PlainChain.Find(document, candidates);
        if (!titled.Value.IsEmpty && !StandOver(titled.Value, chain))
        {
            return [];
        }

        return chain.Count >= (chain.TrueForAll(link => document.Lines[link.Candidate.Line].StandsOut) ? 1 : FewestPlain)
            && PlainChain.IsWhole(chain) && !StandsUnderFields(document, chain[0].Candidate.Line)
            ? [.. chain.Select(link => link.Line)]
            : [.. GappedChain.Find(document, candidates).Select(candidate => new WeightedLine(candidate.Line, candidate.Weight))];
    }

    /// <summary>A long count in a type that stands out is no chance, however little else speaks for each of its lines.</summary>
    private static double Needed(DocumentContext document, List<NumberChain.Link> chain) =>
        chain.Count >= LongChain && chain.Count(link => document.Lines[link.Candidate.Line].StandsOut) >= 0.8 * chain.Count
            ? TrustedLongChain : TrustedChain;

    private const int LongChain = 5;

    private const double TrustedLongChain = -0.5;

    private const int FewestPlain = 3;

    private const int FewestInType = 2;

    /// <summary>
    /// A chain whose every link has a link of another chain right below it counts sections ("II. Byggesager" over "Pkt. 1. …"):
    /// the items are those below.
    /// </summary>
    private static List<NumberChain.Link> BelowSections(
        DocumentContext document, List<NumberChain.Candidate> candidates, List<NumberChain.Link> chain)
    {
        var lines = chain.Select(link => link.Candidate.Line).ToHashSet();
        var others = candidates.FindAll(candidate => !lines.Contains(candidate.Line));
        if (chain.Count < FewestInType || !lines.All(line => others.Exists(other => other.Line == line + 1)))
        {
            return chain;
        }

        var below = NumberChain.Find(others);
        var found = below.Select(link => link.Candidate.Line).ToHashSet();
        return lines.All(line => found.Contains(line + 1)) && below.Sum(link => link.Weight) >= Needed(document, below) * below.Count
            ? below : chain;
    }

    /// <summary>The titles stand right over lines of a count that goes on below them.</summary>
    private static bool StandOver(ImmutableArray<WeightedLine> titles, List<NumberChain.Link> chain)
    {
        var lines = chain.Select(link => link.Candidate.Line).ToHashSet();
        var counts = chain.Select((link, i) => link.Candidate.Parts is [var number] && number == i + 1).All(follows => follows);
        return counts && titles.All(title => lines.Contains(title.Line + 1));
    }

    /// <summary>A field begins before the list: it is the field's. "Referat" says what the paper is.</summary>
    private static bool StandsUnderFields(DocumentContext document, int line) =>
        document.Lines.Take(line).Any(
            facts => facts.IsKnownFieldHeading && facts.StandsOut && MeetingKindWords.KindOf(facts.Line.Text) is null);

    private static List<NumberChain.Candidate> Candidates(DocumentContext document)
    {
        var candidates = new List<NumberChain.Candidate>();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (facts.Number is { } number && facts.Line.Turn == 0)
            {
                var signs = document.StandsOverTitle(i)
                    ? OverTitle + Math.Max(HeadingEvidence.Weigh(document, i), HeadingEvidence.Weigh(document, i + 1))
                    : HeadingEvidence.Weigh(document, i);
                Add(number, facts, i, signs);
                if (number.AsRoman() is { } roman)
                {
                    Add(roman, facts, i, signs);
                }
            }
        }

        return candidates;

        void Add(ItemNumber number, LineContext facts, int line, double signs) =>
            candidates.Add(
                new NumberChain.Candidate(line, number.Parts, Look(facts, number), signs + OfNumber(number, document.StandsOverTitle(line)),
                    SectionFinder.MayBegin(document, line))
                {
                    IsPutIn = number.Parts.Length == 2 && char.IsUpper(number.Printed[^1]),
                });
    }

    private const double OverTitle = 2;

    /// <summary>
    /// "2. behandling af …" among many titles of its type that have no number: it numbers nothing.
    /// "Punkt 2" does, and so does what the contents name.
    /// </summary>
    private static bool IsOfTitlesAlone(DocumentContext document, List<NumberChain.Link> chain,
        Lazy<ImmutableArray<WeightedLine>> titled)
    {
        if (chain.Count > MostByChance || chain.TrueForAll(link => document.Lines[link.Candidate.Line].Number!.Word.Length > 0))
        {
            return false;
        }

        var titles = titled.Value;
        double Named(IEnumerable<int> lines) => lines.Average(line => document.Lines[line].InContents ? 1.0 : 0);
        return titles.Length >= 2 * chain.Count && titles.Sum(title => title.Weight) > chain.Sum(link => link.Weight)
            && Named(titles.Select(title => title.Line)) >= Named(chain.Select(link => link.Candidate.Line));
    }

    /// <summary>A chain this short can be chance.</summary>
    private const int MostByChance = 3;

    private static string Look(LineContext facts, ItemNumber number) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{facts.Style.Size:F0}|{facts.Style.Bold}|{facts.Style.Italic}|{facts.Style.Underlined}|"
                + $"{(number.StandsAlone || HasLooseMark(number) ? number with { Mark = "" } : number).Dress}");

    /// <summary>Behind the same word a colon may be forgotten: "Punkt 5   Takster" among "Punkt 4: Lån", "Punkt 6: Forsyning".</summary>
    private static bool HasLooseMark(ItemNumber number) =>
        number is { Word: [>= 'a' and <= 'z', _, _, ..], Mark: "" or ":" or ".", Rest: [var first, ..] } && char.IsUpper(first);

    /// <param name="overTitle">A heading stands right below: the number need not stand out, whatever its mark.</param>
    private static double OfNumber(ItemNumber number, bool overTitle)
    {
        double weight = 0;
        weight += number.Word is "" ? 0 : number.Word is "ad" ? 0 : 2;
        weight += overTitle ? 0 : number.Mark is ")" or "()" or ")A" ? -2.5 : number.Mark == ".A" ? -1 : 0;
        weight += number.StandsAlone ? (number.Word.Length > 0 || overTitle ? 0 : -2) : char.IsLower(number.Rest[0]) ? -2.5 : 0;
        weight += number.Parts[0] == 0 || number.Parts[^1] == 0 ? -4 : 0;
        weight += number.Parts[0] is >= 1900 and <= 2100 && number.Parts.Length == 1 ? -3 : 0;
        return weight;
    }
}
