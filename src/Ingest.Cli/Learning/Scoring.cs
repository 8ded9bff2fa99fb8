using System.Collections.Immutable;
using System.Security.Cryptography;
using Ingest.Batch.Ocr;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Embedded;
using Ingest.Pipeline;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;

namespace Ingest.Cli.Learning;

/// <summary>Reads documents whose truth is known and scores what comes out.</summary>
public sealed record Scoring(ILineModel? Model, LabelScorers Voters)
{
    public KnownBodies Bodies { get; init; } = KnownBodies.None;

    public ScoreReport Made(IEnumerable<MadePair> pairs) => ScoreSheet.Run(
        [.. pairs.AsParallel().AsOrdered()
            .Select(pair => (pair.Made.Name, pair.Truth(), Read(pair.Made.Name, pair.Made.Pdf, pair.Source)))]);

    /// <exception cref="IOException">A file can't be read, or a truth file is none.</exception>
    public ScoreReport Files(IEnumerable<TruthPair> pairs)
    {
        var scans = OcrSettings.Default.Reader();
        return ScoreSheet.Run([.. pairs.AsParallel().AsOrdered().Select(pair => (NameOf(pair), Truth(pair.Truth), Read(pair, scans)))]);
    }

    /// <summary>The PDF's own document has the PDF's name.</summary>
    private static string NameOf(TruthPair pair) =>
        pair.Stem == Path.GetFileNameWithoutExtension(pair.Pdf) ? Path.GetFileName(pair.Pdf) : pair.Stem;

    private static TruthFile Truth(string file) =>
        TruthReader.ReadFile(file) is var reading && reading.Truth is { } truth ? truth : throw new IOException(reading.Error);

    /// <summary>A document that is not there is one in which nothing was found.</summary>
    private AgendaDocument Read(TruthPair pair, ScanReader scans)
    {
        var bytes = File.ReadAllBytes(pair.Pdf);
        return All(Path.GetFileName(pair.Pdf), bytes, scans, EmbeddedLimits.Default.Levels).FirstOrDefault(pair.IsOf)
            ?? new AgendaDocument { Document = Info(pair.Stem, bytes, new SourcePdf(null, 0, [], []), TextSource.Embedded),
                Status = DocumentStatus.Failed };
    }

    /// <summary>One after the other, as they are asked for.</summary>
    private IEnumerable<AgendaDocument> All(string name, byte[] bytes, ScanReader scans, int levels)
    {
        var (source, text) = PdfPages.Read(bytes, scans);
        foreach (var document in AgendaPipeline.Read(source, Info(name, bytes, source, text), Options).Documents)
        {
            yield return document;
        }

        foreach (var inside in levels == 0 ? [] : EmbeddedReading.Of(source.EmbeddedFiles, name, []).Pdfs)
        {
            foreach (var document in All(inside.Path, inside.Content.ToArray(), scans, levels - 1))
            {
                yield return document;
            }
        }
    }

    private AgendaDocument Read(string name, byte[] bytes, SourcePdf source) =>
        AgendaPipeline.Read(source, Info(name, bytes, source, TextSource.Embedded), Options).Document;

    private ReadOptions Options => new() { Model = Model, Voters = Voters, Bodies = Bodies };

    private static DocumentInfo Info(string name, byte[] bytes, SourcePdf source, TextSource text) =>
        new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, source.PageCount, source.Producer, text);
}
