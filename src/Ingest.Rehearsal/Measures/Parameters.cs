using System.Collections.Immutable;

namespace Ingest.Rehearsal.Measures;

/// <summary>All parameters, in the order in which they are printed. What none is given for is taken from <c>measured.json</c>.</summary>
public static class Parameters
{
    public static ImmutableArray<Parameter> All { get; } =
    [
        new("corpus.pages", "page", 1, "pages to read; their work is the pages' mean times this"),
        new("corpus.documents", "document", 0, "documents to read; 0: as many as have these pages"),
        new("corpus.pagesADocument", "page", 1, "pages of a document", IsSpread: true),
        new("corpus.scanShare", "share", 0, "documents, and so pages, that are read from their picture"),
        new("text.document", "ms", 0, "processor time of a text document beside its pages"),
        new("text.page", "ms", 0, "processor time of a text page, drawn a document", IsSpread: true),
        new("scans.document", "ms", 0, "processor time of a scanned document beside its pages"),
        new("scans.page", "ms", 0, "processor time of a scanned page, drawn a document", IsSpread: true),
        new("scans.threads", "thread", 1, "pages of a scanned document that are read side by side"),
        new("jobs.textDocuments", "document", 1, "documents of a job of text"),
        new("jobs.scanDocuments", "document", 1, "documents of a job of scans"),
        new("jobs.saveDocuments", "document", 1, "documents after which a worker saves"),
        new("jobs.saveSeconds", "s", 0, "seconds after which a worker saves, at the end of the document in hand"),
        new("jobs.lease", "s", 0, "until a dead worker's job may be taken by another"),
        new("queue.job", "ms", 0, "the database's processor time of a job: taken, kept, ended"),
        new("queue.wait", "ms", 0, "what a job waits beside that: the network, the disk"),
        new("queue.scansFirst", "flag", 0, "1: who takes both queues takes scans before text; 0: text before scans"),
        new("store.rows", "ms", 0, "a worker's processor time of a document's rows, made while it reads on"),
        new("store.copy", "ms", 0, "the database's processor time of a document's rows into staging, without the lock"),
        new("store.merge", "ms", 0, "the database's processor time of a document's rows under the lock"),
        new("store.save", "ms", 0, "the database's processor time of a save under the lock, however many documents it has"),
        new("store.wait", "ms", 0, "what a save waits under the lock beside that: the disk, the network"),
        new("store.cores", "core", 1, "processors of the database's machine"),
        new("store.deadConnection", "s", 0, "until the database lets go of the lock that a dead machine held"),
        new("machine.cores", "core", 1, "processors of a machine"),
        new("machine.workers", "worker", 0, "jobs that a machine works on side by side; 0: one a processor"),
        new("machine.start", "s", 0, "until a machine that was asked for starts its workers"),
        new("machine.crowding", "share", 0, "how much longer a document takes where all processors of its machine are busy"),
        new("machine.failureHours", "h", 0, "mean time until a machine dies; 0: never"),
        new("machine.return", "s", 0, "until a machine that died stands there again; 0: it does not come back"),
        new("worker.start", "s", 0, "processor time of a worker's start"),
        new("fleet.textOnly", "share", 0, "machines that take text alone"),
        new("fleet.scansOnly", "share", 0, "machines that take scans alone; all others take both"),
        new("price.machine", "an hour", 0, "a machine's price; 0: no prices are told"),
        new("price.store", "an hour", 0, "the price of the database's machine"),
    ];
}
