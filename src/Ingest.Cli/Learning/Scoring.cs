using System.Collections.Immutable;
using System.Security.Cryptography;
using Ingest.Cli.Ocr;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;

namespace Ingest.Cli.Learning;

/// <summary>Reads documents whose truth is known and scores what comes out.</summary>
public sealed record Scoring(ILineModel? Model, LabelVoters Voters, double ModelWeight = ModelVote.WeightBesideRules)
{
    public ScoreReport Made(IEnumerable<MadePair> pairs) => ScoreSheet.Run(
        [.. pairs.AsParallel().AsOrdered().Select(pair => (pair.Made.Name, pair.Truth(), Read(pair.Made.Name, pair.Made.Pdf, pair.Source)))]);

    /// <param name="pairs">A PDF and its truth.</param>
    /// <exception cref="IOException">A file can't be read, or a truth file is none.</exception>
    public ScoreReport Files(IEnumerable<(string Pdf, string Truth)> pairs)
    {
        var scans = OcrSettings.Default.Reader();
        return ScoreSheet.Run([.. pairs.AsParallel().AsOrdered().Select(pair => (Path.GetFileName(pair.Pdf), Truth(pair.Truth), Read(pair.Pdf, scans)))]);
    }

    /// <summary>Every PDF under a folder whose truth stands beside it (or in <c>truth/</c> beside its folder) as .json or .gold.json.</summary>
    public static ImmutableArray<(string Pdf, string Truth)> PairsUnder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(pdf => (pdf, TruthOf(pdf))).Where(pair => pair.Item2 is not null).Select(pair => (pair.pdf, pair.Item2!))];

    private static string? TruthOf(string pdf)
    {
        var folder = Path.GetDirectoryName(pdf)!;
        var name = Path.GetFileNameWithoutExtension(pdf);
        string[] places = [Path.Combine(folder, name + ".json"), Path.Combine(folder, name + ".gold.json"), Path.Combine(folder, "..", "truth", name + ".json")];
        return Array.Find(places, File.Exists);
    }

    private static TruthFile Truth(string file) => TruthReader.ReadFile(file) is var reading && reading.Truth is { } truth ? truth : throw new IOException(reading.Error);

    private AgendaDocument Read(string pdf, ScanReader scans)
    {
        var bytes = File.ReadAllBytes(pdf);
        return Read(Path.GetFileName(pdf), bytes, PdfPages.Read(bytes, scans));
    }

    private AgendaDocument Read(string name, byte[] bytes, SourcePdf source) => AgendaReader.Read(
        source,
        new DocumentInfo(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, source.PageCount, source.Producer, TextSource.Embedded),
        Model, Voters, ModelWeight);
}
