using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Ingest.Corpus.Families;
using Ingest.Corpus.Families.Grammar;
using Ingest.Corpus.Office;
using Ingest.Corpus.Scans;

namespace Ingest.Corpus;

/// <summary>
/// The commands <c>make</c>, <c>office</c>, <c>scan</c>, <c>pages</c> and <c>families</c>; what is wrong with a call is said in one line.
/// </summary>
public static class CorpusCommand
{
    private const string Usage =
        "ingest-corpus make --seed N --count N --out DIR [--families NAME,NAME|train|held-out|grammar]\ningest-corpus office --producer "
            + "libreoffice|chromium|latex --seed N --count N --out DIR\n" + ScanCommand.Usage + "\ningest-corpus families";

    private static readonly string[] Options = ["--seed", "--count", "--out", "--families", "--producer"];

    public static int Run(string[] args, TextWriter output)
    {
        if (args is ["families", ..])
        {
            foreach (var family in FamilyCatalogue.All)
            {
                output.WriteLine($"{family.Name,-18} {(family.HeldOut ? "held out" : "training"),-9} {family.Looks}");
            }

            return 0;
        }

        if (args.Contains("--help") || args.Contains("-h"))
        {
            output.WriteLine(Usage);
            return 0;
        }

        if (args is ["scan" or "pages", ..])
        {
            return ScanCommand.Run(args, output);
        }

        if (args is not ["make" or "office", .. var rest] || rest.Length % 2 != 0
            || rest.Where((_, i) => i % 2 == 0).Any(option => !Options.Contains(option, StringComparer.Ordinal)))
        {
            output.WriteLine(Usage);
            return 2;
        }

        var options = rest.Chunk(2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        var seed = ulong.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
        var wanted = int.Parse(options.GetValueOrDefault("--count", "200"), CultureInfo.InvariantCulture);
        var outDir = options.GetValueOrDefault("--out", "corpus-out");
        var producer = options.GetValueOrDefault("--producer", "libreoffice");
        if (args[0] == "office" && OfficeMaker.Missing(producer) is { } missing)
        {
            output.WriteLine(missing);
            return 3;
        }

        var count = args[0] == "office" ? OfficeMaker.Make(seed, wanted, outDir, producer, output.WriteLine)
            : CorpusMaker.Make(seed, wanted, outDir, Chosen(options.GetValueOrDefault("--families"), seed, wanted));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} documents in {watch.Elapsed.TotalSeconds:0.0} s ({count / watch.Elapsed.TotalMinutes:0} a minute)"));
        return count == wanted ? 0 : 1;
    }

    private static ImmutableArray<LayoutFamily> Chosen(string? names, ulong seed, int count) => names switch
    {
        null => FamilyCatalogue.All,
        LayoutGrammar.Name => LayoutGrammar.Draw(seed, count),
        "train" => FamilyCatalogue.Training,
        "held-out" => FamilyCatalogue.HeldOut,
        _ => FamilyCatalogue.Named(names.Split(',')),
    };
}
