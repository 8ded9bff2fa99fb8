using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Corpus.Scans.Pages;

/// <summary>
/// Documents whose pages are of mixed kinds, to judge by which text each page is to be read: <c>dok-0001.pdf</c> … and <c>pages.csv</c>
/// with <c>file,page,kind,variant,error</c>. <c>text</c> and <c>ocr-good</c> have text to keep, <c>scan</c>, <c>bad-map</c> and
/// <c>ocr-bad</c>
/// none worth keeping. <c>error</c> is the share of characters that the embedded text has wrong, where it is known.
/// </summary>
public static class MixedPages
{
    public const string TruthFile = "pages.csv";

    /// <summary>What a document's pages are, with the number of times each stands in the urn.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Patterns =
    [
        .. Enumerable.Repeat<ImmutableArray<string>>(["text"], 9),
        .. Enumerable.Repeat<ImmutableArray<string>>(["text", "scan"], 5),
        .. Enumerable.Repeat<ImmutableArray<string>>(["scan"], 4),
        .. Enumerable.Repeat<ImmutableArray<string>>(["ocr-good"], 4),
        .. Enumerable.Repeat<ImmutableArray<string>>(["ocr-bad"], 4),
        .. Enumerable.Repeat<ImmutableArray<string>>(["bad-map"], 5),
        .. Enumerable.Repeat<ImmutableArray<string>>(["text", "bad-map"], 3),
        ["ocr-good", "scan"], ["ocr-good", "scan"], ["ocr-bad", "scan"], ["ocr-good", "ocr-bad"], ["text", "ocr-good"], ["text", "ocr-bad"],
        ["text", "scan", "ocr-bad", "bad-map", "ocr-good"], ["text", "scan", "ocr-bad", "bad-map", "ocr-good"],
    ];

    /// <param name="count">Pages in all.</param>
    /// <param name="mostDpi">No scan is finer than this.</param>
    /// <returns>How many documents there are.</returns>
    public static int Make(ulong seed, int count, string outDir, int mostDpi = 300)
    {
        Directory.CreateDirectory(outDir);
        var plans = Plans(seed, count);
        var rows = new string[plans.Length];
        Parallel.For(0, plans.Length, new() { MaxDegreeOfParallelism = 2 }, i =>
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"dok-{i + 1:0000}.pdf");
            using var document = new MixedDocument(new Dice(seed * 5_000_011UL).Fork(file), mostDpi);
            File.WriteAllBytes(Path.Combine(outDir, file), document.Make(plans[i], out var pages));
            rows[i] = string.Concat(
                pages.Select(
                    (page, p) =>
                        string.Create(CultureInfo.InvariantCulture, $"{file},{p + 1},{page.Kind},{page.Variant},{page.Error:0.####}\n")));
        });
        File.WriteAllText(Path.Combine(outDir, TruthFile), "file,page,kind,variant,error\n" + string.Concat(rows));
        return plans.Length;
    }

    /// <summary>The kinds of each document's pages.</summary>
    internal static ImmutableArray<ImmutableArray<string>> Plans(ulong seed, int count)
    {
        var dice = new Dice(seed * 5_000_011UL).Fork("plan");
        var plans = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var urn = new Queue<ImmutableArray<string>>();
        for (var left = count; left > 0; left -= plans[^1].Length)
        {
            if (urn.Count == 0)
            {
                dice.Shuffle(Patterns).ToList().ForEach(urn.Enqueue);
            }

            var pattern = urn.Dequeue();
            var length = Math.Min(left, Math.Max(pattern.Length, dice.Between(1, 6)));
            // Attachments follow: the first kind takes about half, the others come in any order.
            plans.Add([.. Enumerable.Range(0, length)
                .Select(i => pattern.Length == 1 || i < length / 2
                    ? pattern[0] : pattern[dice.Between(pattern.Length == 2 ? 0 : 1, pattern.Length - 1)])]);
        }

        return plans.ToImmutable();
    }
}
