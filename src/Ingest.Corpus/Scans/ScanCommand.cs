using System.Diagnostics;
using System.Globalization;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Scans.Pages;

namespace Ingest.Corpus.Scans;

/// <summary>The commands <c>scan</c> and <c>pages</c>.</summary>
public static class ScanCommand
{
    public const string Usage =
        "ingest-corpus scan --kind clean|worn|fax|odd --seed N [--dpi N] --out DIR FOLDER…\ningest-corpus pages --seed N --count N --out "
            + "DIR";

    /// <returns>0; 2 for a call that is wrong; 3 where a program or the fonts are missing; 1 when a file could not be scanned.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> folders = [];
        for (var i = 1; i < args.Length; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
            {
                options[args[i]] = args[++i];
            }
            else
            {
                folders.Add(args[i]);
            }
        }

        var kind = options.GetValueOrDefault("--kind", "clean");
        if (folders.Find(f => !Directory.Exists(f)) is { } missing)
        {
            return Say(output, $"There is no folder {missing}.", 2);
        }

        if (!Number(options, "--seed", 1, out var seed) || !Number(options, "--count", 200, out var count)
            || !Number(options, "--dpi", 0, out var dpi))
        {
            return Say(output, Usage, 2);
        }

        if ((args[0] == "scan" ? ScanMaker.Missing(kind) : Poppler.Missing()) is { } wanting)
        {
            return Say(output, wanting, 3);
        }

        if (FontBook.Missing() is [var font, ..])
        {
            return Say(output, new FontsMissingException(font).Message, 3);
        }

        var outDir = options.GetValueOrDefault("--out", "scans-out");
        return args[0] == "scan"
            ? Scan(kind, seed, outDir, folders, output, dpi == 0 ? null : (int)dpi) : Pages(seed, (int)count, outDir, output);
    }

    private static int Scan(string kind, ulong seed, string outDir, List<string> folders, TextWriter output, int? dpi)
    {
        var pairs = ScanMaker.PairsUnder(folders);
        if (pairs.IsEmpty)
        {
            return Say(output, "No PDF with truth beside it was found.", 2);
        }

        var watch = Stopwatch.StartNew();
        var made = ScanMaker.Make(kind, seed, outDir, pairs, output.WriteLine, dpi);
        return Say(output,
            string.Create(CultureInfo.InvariantCulture,
                $"{made} of {pairs.Length} documents scanned in {watch.Elapsed.TotalSeconds:0.0} s"), made == pairs.Length ? 0 : 1);
    }

    private static int Pages(ulong seed, int count, string outDir, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var documents = MixedPages.Make(seed, count, outDir);
        return Say(output,
            string.Create(CultureInfo.InvariantCulture, $"{count} pages in {documents} documents in {watch.Elapsed.TotalSeconds:0.0} s"),
            0);
    }

    private static bool Number(Dictionary<string, string> options, string name, ulong otherwise, out ulong value)
    {
        value = otherwise;
        return !options.TryGetValue(name, out var text) || ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static int Say(TextWriter output, string line, int code)
    {
        output.WriteLine(line);
        return code;
    }
}
