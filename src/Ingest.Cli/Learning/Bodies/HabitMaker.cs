using System.Collections.Immutable;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Text.Words;
using Ingest.Training;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>
/// Makes a body's profile of corrected papers. First what is said by words: names, headings, forms, furniture. With these the papers are
/// read again, and what is still wrong then teaches the looks.
/// </summary>
/// <param name="Model">What is asked beside the rules when the profile is used.</param>
internal sealed record HabitMaker(string Name, ILineModel? Model, LabelScorers Voters)
{
    /// <summary>What one paper has is chance.</summary>
    private const int FewestPapers = 2;

    /// <summary>Of the papers, for a line of their fronts.</summary>
    private const double MostPapers = 0.6;

    /// <summary>Of what stands on page after page: a number alone may be an item's.</summary>
    private const int FewestLetters = 3;

    /// <summary>Of the least share that a paper's own types have of it.</summary>
    private const double Likeness = 0.8;

    /// <summary>Of a paper's letters: what shares fewer types with the others is set as another body's.</summary>
    private const double LeastLikeness = 0.5;

    private ReadOptions Options => new() { Model = Model, Voters = Voters };

    public BodyHabits Make(IReadOnlyList<CorrectedDocument> documents)
    {
        var plain = documents.Select(document => ReadPaper.Of(document, document.Plain(Options))).ToList();
        var draft = Said(plain);
        var options = Options with { Bodies = new KnownBodies([draft]) { IsSure = true } };
        var papers = documents.AsParallel().AsOrdered().Select(document => ReadPaper.Of(document, document.Read(options))).ToList();
        return Looks(draft, papers);
    }

    /// <summary>What is known by its words.</summary>
    private BodyHabits Said(List<ReadPaper> papers)
    {
        var looks = Shared(papers, paper => paper.Read.Zoned.Select(line => LineSigns.Type(line, paper.Read.Source.Pages)), FewestPapers);
        var headings = new HeadingFinder(papers);
        return new BodyHabits
        {
            Name = Name,
            Names = [.. papers.Select(paper => paper.Document.Truth.Meeting.Body).OfType<string>().Append(Name)
                .Select(Folding.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Documents = papers.Count,
            Looks = looks,
            LeastLikeness = Math.Round(Math.Max(LeastLikeness, Likeness * papers.Min(
                paper => KnownBodies.ShareIn(looks, paper.Read.Zoned, paper.Read.Source.Pages))), 2),
            Front = Shared(papers, Front, Math.Max(FewestPapers, (int)Math.Ceiling(MostPapers * papers.Count))),
            FieldHeadings = headings.Headings(),
            FieldHeadingStarts = headings.Starts(),
            FieldHeadingsRunIn = headings.RunIns(),
            CaseForms = FormFinder.Cases(papers),
            ItemForms = FormFinder.Items(papers),
            Furniture = Shared(papers, Furniture, FewestPapers),
        };
    }

    private static ImmutableArray<string> Shared(List<ReadPaper> papers, Func<ReadPaper, IEnumerable<string>> of, int fewest) =>
        [.. papers.SelectMany(paper => of(paper).Distinct(StringComparer.Ordinal)).GroupBy(one => one, StringComparer.Ordinal)
            .Where(one => one.Count() >= fewest).Select(one => one.Key).Order(StringComparer.Ordinal)];

    /// <summary>What stands on the first page and is no item's.</summary>
    private static IEnumerable<string> Front(ReadPaper paper)
    {
        var items = Enumerable.Range(0, paper.Truth.Lines.Length).Where(line => paper.Truth.Lines[line].Item >= 0)
            .Select(line => paper.Read.Context.Lines[line].Line).ToHashSet(ReferenceEqualityComparer.Instance);
        return paper.Read.Zoned.Where(line => line.Page == 1 && !items.Contains(line))
            .Select(line => LineSigns.Key(Folding.Fold(line.Text))).Where(words => words.Any(char.IsLetter));
    }

    /// <summary>What the truth does not have, between its lines, on several pages.</summary>
    private static IEnumerable<string> Furniture(ReadPaper paper) =>
        Enumerable.Range(0, paper.Truth.Lines.Length).Where(line => paper.Truth.Lines[line] is { Label: null, Item: >= 0 }
                && paper.Read.Context.Lines[line].Case is null)
            .GroupBy(line => LineSigns.Key(paper.Read.Context.Lines[line].Folded), StringComparer.Ordinal)
            .Where(words => words.Key.Count(char.IsLetter) >= FewestLetters
                && words.Select(line => paper.Read.Context.Lines[line].Line.Page).Distinct().Count() >= FewestPapers)
            .Select(words => words.Key);

    /// <summary>What is known by its looks, beside what the rules, the model and the words say already.</summary>
    private static BodyHabits Looks(BodyHabits draft, List<ReadPaper> papers)
    {
        var signs = papers.ConvertAll(paper => LineSigns.Of(paper.Read.Context, paper.Read.Source.Pages));
        var labels = papers.ConvertAll(paper => paper.Labels());
        var kept = signs.SelectMany(paper => paper.SelectMany(line => line).Distinct(StringComparer.Ordinal))
            .GroupBy(sign => sign, StringComparer.Ordinal).Where(sign => sign.Count() >= FewestPapers).Select(sign => sign.Key)
            .ToHashSet(StringComparer.Ordinal);
        signs = signs.ConvertAll(paper => paper.Select(line => line.Where(kept.Contains).ToImmutableArray()).ToImmutableArray());
        var weights = HabitTrainer.Train([.. papers.Select((paper, n) => (signs[n], paper.Read.Scores, labels[n]))], BodyHabits.Most);
        return draft with
        {
            Signs = weights,
            Seen = signs.SelectMany((paper, n) => paper.SelectMany((line, i) => line.Select(sign => (Sign: sign, Label: labels[n][i]))))
                .Where(one => one.Label is not null && weights.ContainsKey(one.Sign))
                .GroupBy(one => one.Sign, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(sign => sign.Key, sign => sign.GroupBy(one => one.Label!.Value)
                    .ToImmutableSortedDictionary(label => label.Key, label => label.Count()), StringComparer.Ordinal),
        };
    }
}
