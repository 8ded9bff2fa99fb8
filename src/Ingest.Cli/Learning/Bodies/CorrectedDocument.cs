using System.Collections.Immutable;
using Ingest.Batch.Ocr;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Pipeline;
using Ingest.Quality.Truth;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>A PDF whose truth a person has put right, read once to its pages.</summary>
/// <param name="Name">The truth's file, for messages.</param>
public sealed record CorrectedDocument(string Name, TruthPair Pair, TruthFile Truth, SourcePdf Source)
{
    private MeetingTrace? _plain;

    /// <summary>Every PDF under a folder that has a truth, in the order of their names.</summary>
    /// <exception cref="IOException">A file can't be read, or a truth file is none.</exception>
    public static ImmutableArray<CorrectedDocument> Under(string folder)
    {
        var scans = OcrSettings.Default.Reader();
        return [.. TruthPair.Under(folder).AsParallel().AsOrdered().Select(pair => Of(pair, scans))];
    }

    private static CorrectedDocument Of(TruthPair pair, ScanReader scans)
    {
        var truth = TruthReader.ReadFile(pair.Truth) is var reading && reading.Truth is { } read ? read
            : throw new IOException(reading.Error);
        return new CorrectedDocument(Path.GetFileName(pair.Truth), pair, truth, PdfPages.Read(File.ReadAllBytes(pair.Pdf), scans).Source);
    }

    /// <summary>The meeting that the truth is of; the file's first where none has its name.</summary>
    public MeetingTrace Read(ReadOptions options)
    {
        var info = new DocumentInfo(Path.GetFileName(Pair.Pdf), "", 0, Source.PageCount, Source.Producer, TextSource.Embedded);
        var trace = AgendaPipeline.Read(Source, info, options);
        return trace.Meetings[Math.Max(0, trace.Documents.Select((document, i) => Pair.IsOf(document) ? i : -1).Max())];
    }

    /// <summary>The same with no body known; read once.</summary>
    /// <param name="options">Always the same ones.</param>
    public MeetingTrace Plain(ReadOptions options) => _plain ??= Read(options);
}
