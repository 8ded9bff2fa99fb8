using System.Collections.Immutable;
using Ingest.Batch.Documents;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers.Frames;

/// <summary>What a worker made of a document: a result, or its own end.</summary>
/// <param name="Embedded">PDFs inside it that are to be read next; none where there is no result.</param>
public sealed record WorkerAnswer(DocumentResult? Result, WorkerDeath? Death, ImmutableArray<EmbeddedPdf> Embedded);
