using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers.Frames;

/// <summary>What a frame between a run and a worker holds.</summary>
public enum FrameKind : byte
{
    /// <summary>To the worker, first of all: <see cref="WorkerSettings"/>.</summary>
    Settings = 1,

    /// <summary>From the worker: it has loaded what it needs, and is of this build (<see cref="NativeWorker.Build"/>).</summary>
    Ready,

    /// <summary>To the worker: a <see cref="ReadTask"/>; the content follows.</summary>
    Task,

    /// <summary>To the worker: the PDF's bytes.</summary>
    Content,

    /// <summary>From the worker: the page that it begins to read (4 bytes, little-endian), 0 when all are read.</summary>
    Page,

    /// <summary>From the worker: the page that it begins to read from its picture; each has the document's whole time.</summary>
    Picture,

    /// <summary>From the worker: it would read so many pages from their picture.</summary>
    MayRead,

    /// <summary>To the worker: so many of them it may.</summary>
    Granted,

    /// <summary>
    /// From the worker, before the result: a PDF inside the document, an <see cref="EmbeddedPdf"/> without its content, which
    /// follows.
    /// </summary>
    Embedded,

    /// <summary>From the worker: the result, see <see cref="ResultFrame"/>.</summary>
    Result,

    /// <summary>From the worker: its memory is used up, and it ends. Empty.</summary>
    OutOfMemory,

    /// <summary>From a native worker: a document that this program's own worker has to be asked for. Empty.</summary>
    LeftToProgram,
}
