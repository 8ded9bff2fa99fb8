using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Corpus.Scans.Pages;
using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>
/// Scans of PDFs whose truth is known: <c>NAME.pdf</c> of pictures only and <c>NAME.json</c>, under the names the originals have, with
/// <c>NAME.lines.json</c> where the original has it. What a picture can't tell, the addresses behind links, is left out of the truth.
/// </summary>
public static class ScanMaker
{
    private static readonly JsonSerializerOptions Written =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, ScanLook> Kinds = new(StringComparer.Ordinal)
    {
        ["clean"] = ScanLook.Clean, ["worn"] = ScanLook.Worn, ["fax"] = ScanLook.Fax,
    };

    /// <summary>Says what keeps scans of a kind from being made, or null.</summary>
    public static string? Missing(string kind) =>
        kind != OddScans.Kind && !Kinds.ContainsKey(kind)
            ? $"There is no kind {kind}; there are {string.Join(", ", Kinds.Keys)} and {OddScans.Kind}." : Poppler.Missing();

    /// <summary>
    /// Every PDF under the folders whose truth stands beside it as .json or .gold.json, or in <c>truth/</c> beside its folder.
    /// </summary>
    public static ImmutableArray<(string Pdf, string Truth)> PairsUnder(IEnumerable<string> folders) =>
        [.. folders.SelectMany(
            folder => Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(pdf => (pdf, TruthOf(pdf))).Where(pair => pair.Item2 is not null).Select(pair => (pair.pdf, pair.Item2!))];

    /// <param name="kind"><c>clean</c>, <c>worn</c>, <c>fax</c> or <c>odd</c>.</param>
    /// <param name="said">Told of each file that could not be scanned.</param>
    /// <param name="dpi">Instead of the kind's own.</param>
    /// <returns>How many documents were written.</returns>
    public static int Make(string kind, ulong seed, string outDir, IEnumerable<(string Pdf, string Truth)> pairs, Action<string> said,
        int? dpi = null)
    {
        Directory.CreateDirectory(outDir);
        var count = 0;
        Parallel.ForEach(pairs, new() { MaxDegreeOfParallelism = 2 }, pair =>
        {
            try
            {
                var name = Path.GetFileNameWithoutExtension(pair.Pdf);
                var dice = new Dice(seed).Fork(name);
                if (kind == OddScans.Kind)
                {
                    OddScans.Make(pair.Pdf, Path.Combine(outDir, name), dice, dpi ?? OddScans.Dpi);
                }
                else
                {
                    var look = Kinds[kind] with { Dpi = dpi ?? Kinds[kind].Dpi };
                    File.WriteAllBytes(Path.Combine(outDir, name + ".pdf"), Scan(pair.Pdf, look, dice));
                    WriteTruth(pair, Path.Combine(outDir, name));
                }

                Interlocked.Increment(ref count);
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or JsonException)
            {
                lock (outDir)
                {
                    said($"{pair.Pdf}: not scanned: {exception.Message.Split('\n')[0]}");
                }
            }
        });
        return count;
    }

    internal static byte[] Scan(string pdf, ScanLook look, Dice dice)
    {
        var objects = new PdfObjects();
        var sizes = Poppler.PageSizes(pdf);
        for (var page = 0; page < sizes.Length; page++)
        {
            using var raster = Poppler.Raster(pdf, page + 1, look.Dpi);
            using var sheet = Scanner.Scan(raster, look, dice.Fork("page"), look.Stamped && page == 0);
            new PicturePage(sizes[page]).AddTo(objects, sheet, look.Coding, look.Quality);
        }

        return objects.ToBytes(Scanner.Program);
    }

    /// <summary>The truth of a picture of a document: without addresses that stand behind the text.</summary>
    internal static JsonNode WithoutAddresses(JsonNode truth)
    {
        foreach (var item in truth["items"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            item.Remove("links");
            foreach (var attachment in (item["attachments"] as JsonArray)?.OfType<JsonObject>().Where(a => a.ContainsKey("url")) ?? [])
            {
                attachment["url"] = null;
            }
        }

        return truth;
    }

    private static void WriteTruth((string Pdf, string Truth) pair, string stem)
    {
        var truth = JsonNode.Parse(File.ReadAllText(pair.Truth)) ?? throw new InvalidDataException($"{pair.Truth} is no truth file.");
        File.WriteAllText(stem + ".json", WithoutAddresses(truth).ToJsonString(Written) + "\n");
        if (File.Exists(Path.ChangeExtension(pair.Pdf, ".lines.json")))
        {
            File.Copy(Path.ChangeExtension(pair.Pdf, ".lines.json"), stem + ".lines.json", overwrite: true);
        }
    }

    private static string? TruthOf(string pdf)
    {
        var (folder, name) = (Path.GetDirectoryName(pdf)!, Path.GetFileNameWithoutExtension(pdf));
        return Array.Find([Path.Combine(folder, name + ".json"), Path.Combine(folder, name + ".gold.json"),
            Path.Combine(folder, "..", "truth", name + ".json")], File.Exists);
    }
}
