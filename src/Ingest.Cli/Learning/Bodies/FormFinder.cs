using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;
using Ingest.Text.Forms;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>Finds how a body prints its cases, and its items' numbers with their titles, where the program would not know it.</summary>
internal static class FormFinder
{
    /// <summary>Papers that have a form before it is a habit.</summary>
    private const int FewestPapers = 2;

    /// <summary>Of the lines that are printed in a way that is not known.</summary>
    private const double LeastShare = 0.2;

    public static ImmutableArray<PrintedForm> Cases(IReadOnlyList<ReadPaper> papers) =>
        Habits(papers.SelectMany((paper, n) => Labelled(paper, LineLabel.CaseLine).Select(line => (n, CaseForm(paper, line)))));

    public static ImmutableArray<PrintedForm> Items(IReadOnlyList<ReadPaper> papers) =>
        Habits(papers.SelectMany((paper, n) => Labelled(paper, LineLabel.ItemHeading).Select(line => (n, ItemForm(paper, line)))));

    private static IEnumerable<int> Labelled(ReadPaper paper, LineLabel label) =>
        Enumerable.Range(0, paper.Truth.Lines.Length).Where(line => paper.Truth.Lines[line].Label == label);

    private static (string Template, string? Number)? CaseForm(ReadPaper paper, int line)
    {
        var facts = paper.Read.Context.Lines[line];
        var said = paper.Document.Truth.Items.Select(item => item.Case).OfType<TruthCase>()
            .FirstOrDefault(one => one.Number is { Length: > 0 } number && facts.Line.Text.Contains(number, StringComparison.Ordinal));
        var handler = said?.Handler is { } name && facts.Line.Text.Contains(name, StringComparison.Ordinal) ? name : null;
        return said is null || facts.Case?.Number == said.Number ? null
            : PrintedForm.TemplateOf(facts.Line.Text, (PrintedForm.Number, said.Number), (PrintedForm.Handler, handler)) is { } template
                ? (template, said.Number) : null;
    }

    private static (string Template, string? Number)? ItemForm(ReadPaper paper, int line)
    {
        var item = paper.Document.Truth.Items[paper.Truth.Lines[line].Item];
        var title = TextFolding.Title(item.Title);
        if (paper.Read.Agenda.Items.Any(read => read.Number == item.Number && TextFolding.Title(read.Title) == title))
        {
            return null; // the program knows by itself what is number and what is title
        }

        var lines = new List<LineContext> { paper.Read.Context.Lines[line] };
        for (var i = line + 1; i < paper.Truth.Lines.Length && paper.Truth.Lines[i].Label == LineLabel.ItemHeadingContinued; i++)
        {
            lines.Add(paper.Read.Context.Lines[i]);
        }

        var heading = string.Join(' ', lines.Select(facts => facts.Line.Text));
        var rest = lines[0].Number is { } known && known.Printed == item.Number
            ? string.Join(' ', lines.Skip(1).Select(facts => facts.Line.Text).Prepend(known.Rest)) : item.Number is null ? heading : null;
        return rest is not null && TextFolding.Title(rest) == title ? null
            : PrintedForm.TemplateOf(heading, (PrintedForm.Title, item.Title), (PrintedForm.Number, item.Number)) is { } template
                ? (template, item.Number) : null;
    }

    /// <summary>The forms that come again, the most frequent first.</summary>
    private static ImmutableArray<PrintedForm> Habits(IEnumerable<(int Paper, (string Template, string? Number)? Form)> lines)
    {
        var found = lines.Where(line => line.Form is not null)
            .Select(line => (line.Paper, line.Form!.Value.Template, line.Form.Value.Number)).ToList();
        return [.. found.GroupBy(line => line.Template, StringComparer.Ordinal)
            .Where(form => form.Select(line => line.Paper).Distinct().Count() >= FewestPapers && form.Count() >= LeastShare * found.Count)
            .OrderByDescending(form => form.Count()).ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => new PrintedForm(form.Key, [.. form.Select(line => line.Number).OfType<string>().Select(PrintedForm.ShapeOf)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
    }
}
