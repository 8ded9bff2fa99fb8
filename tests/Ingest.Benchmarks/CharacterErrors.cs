using System.Collections.Immutable;
using System.Globalization;
using Ingest.Batch.Ocr;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Quality.Comparison;

namespace Ingest.Benchmarks;

/// <summary>
/// Character error rate of scans beside the documents that they were made from: insertions, deletions and substitutions of
/// characters, blanks between words among them, against the characters that the document's own text layer has. Every word of
/// the scan goes to the line of the document that it stands on, so that no order of reading is compared.
/// </summary>
internal sealed class CharacterErrors(string scans, string sources)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public int Run()
    {
        var (errors, characters) = (0, 0);
        Console.WriteLine("| scan | pages | characters | errors | rate |\n|---|---:|---:|---:|---:|");
        foreach (var scan in Directory.EnumerateFiles(scans, "*.pdf").Order(StringComparer.Ordinal))
        {
            var read = PdfPages.Read(scan);
            var source = PdfFile.Read(File.ReadAllBytes(Path.Combine(sources, Path.GetFileName(scan))));
            var pairs = source.Pages.Zip(read.Pages).Select(pair => Compare(pair.First, pair.Second)).ToArray();
            Print(Path.GetFileNameWithoutExtension(scan), pairs.Length, pairs.Sum(pair => pair.Errors), pairs.Sum(pair => pair.Characters));
            errors += pairs.Sum(pair => pair.Errors);
            characters += pairs.Sum(pair => pair.Characters);
        }

        Print("all", 0, errors, characters);
        Console.WriteLine("\nLines with the most errors:");
        foreach (var (line, count) in _lines.OrderByDescending(line => line.Value).Take(60))
        {
            Console.WriteLine(FormattableString.Invariant($"{count,4}  {line}"));
        }

        return 0;
    }

    private (int Errors, int Characters) Compare(PageLayout source, PageLayout scan)
    {
        var truth = Upright(source);
        var words = Upright(scan).SelectMany(line => line.Words.Select(word => (Word: word, Line: Nearest(truth, line, word))))
            .ToLookup(each => each.Line, each => each.Word);
        var (errors, characters) = (words[-1].Sum(word => word.Text.Length + 1), 0);
        for (var i = 0; i < truth.Length; i++)
        {
            var said = string.Join(' ', words[i].OrderBy(word => word.Box.Left).Select(word => word.Text));
            var wrong = Levenshtein.Distance(said, truth[i].Text);
            characters += truth[i].Text.Length;
            errors += wrong;
            Note(wrong, $"{truth[i].Text} ◆ {said}");
        }

        foreach (var word in words[-1])
        {
            Note(word.Text.Length + 1, "◆ " + word.Text);
        }

        return (errors, characters);
    }

    private void Note(int wrong, string line)
    {
        if (wrong > 0)
        {
            _lines[line] = _lines.GetValueOrDefault(line) + wrong;
        }
    }

    private static ImmutableArray<TextLine> Upright(PageLayout page) => [.. LineMaker.Make([page]).Where(line => line.Turn == 0)];

    /// <summary>
    /// The line whose band the word's middle lies in, or as near as half a line, and that reaches nearest to it; -1 for none.
    /// </summary>
    private static int Nearest(ImmutableArray<TextLine> lines, TextLine own, Word word)
    {
        var (best, least) = (-1, double.MaxValue);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var up = Math.Abs(line.Baseline - own.Baseline);
            var along = Math.Max(0, Math.Max(line.Box.Left - word.Box.MiddleX, word.Box.MiddleX - line.Box.Right));
            if (up < 0.7 * line.Size && (2 * up) + along < least)
            {
                (best, least) = (i, (2 * up) + along);
            }
        }

        return best;
    }

    private static void Print(string name, int pages, int errors, int characters) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {pages} | {characters} | {errors} | {100.0 * errors / Math.Max(1, characters):F2} % |"));
}
