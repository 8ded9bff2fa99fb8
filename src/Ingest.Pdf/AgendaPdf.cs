using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Pdf.Pages;

namespace Ingest.Pdf;

/// <summary>
/// Reads the agenda or minutes in a PDF: one call from its bytes to the data, the same data as the program <c>ingest</c> writes.
/// <para>
/// A file that can't be read is no exception but a document whose status is <see cref="DocumentStatus.Failed"/> and whose diagnostics say
/// why:
/// empty, no PDF, encrypted, damaged, larger than <see cref="AgendaPdfOptions.MaxBytes"/>. What is thrown is the caller's:
/// a null, a stream that can't be read or fails, a cancelled token.
/// </para>
/// <para>
/// Safe for any number of threads at once: no call changes anything that another one sees. What all share, the trained model and the Danish
/// word list, is unpacked at first use (about 9 MB) and never changed. A stream is the caller's, and is to be used by one thread.
/// </para>
/// <para>
/// A document is read on a thread of its own with a stack of 32 MiB, because a PDF may nest deeper than others hold;
/// the caller waits for it, or awaits it.
/// </para>
/// </summary>
public static class AgendaPdf
{
    /// <summary>The file's own document; of several meetings in it the first.</summary>
    /// <param name="pdf">Read from its position to its end, at once; need not seek, and is not closed.</param>
    /// <param name="options">None: all pages, no password, no OCR, and "document.pdf" for a path.</param>
    /// <param name="cancellationToken">Heard before and within each page, by the OCR engine too, and between the stages after that.</param>
    /// <exception cref="ArgumentException">The stream can't be read.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AgendaDocument Read(Stream pdf, AgendaPdfOptions? options = null, CancellationToken cancellationToken = default) =>
        DeepStack.Run(Own(StreamBytes.Read(pdf, Most(options), cancellationToken), options, cancellationToken));

    /// <inheritdoc cref="Read(Stream, AgendaPdfOptions?, CancellationToken)"/>
    /// <param name="pdf">The file's bytes; not to be changed until the call is back.</param>
    public static AgendaDocument Read(ReadOnlyMemory<byte> pdf, AgendaPdfOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeepStack.Run(Own(pdf, options, cancellationToken));

    /// <summary>The same, awaited: the stream is read without holding a thread, and the caller's is free meanwhile.</summary>
    /// <inheritdoc cref="Read(Stream, AgendaPdfOptions?, CancellationToken)"/>
    public static async Task<AgendaDocument> ReadAsync(Stream pdf, AgendaPdfOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var bytes = await StreamBytes.ReadAsync(pdf, Most(options), cancellationToken).ConfigureAwait(false);
        return await DeepStack.Start(Own(bytes, options, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>
    /// All documents of the file, at least one, in the program's order: its own, those of further meetings in it, and those of PDFs inside
    /// it
    /// (a portfolio, a PDF/A-3, an attachment of a page), each with all that is inside it behind it.
    /// </summary>
    /// <inheritdoc cref="Read(Stream, AgendaPdfOptions?, CancellationToken)"/>
    public static ImmutableArray<AgendaDocument> ReadAll(Stream pdf, AgendaPdfOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeepStack.Run(All(StreamBytes.Read(pdf, Most(options), cancellationToken), options, cancellationToken));

    /// <inheritdoc cref="ReadAll(Stream, AgendaPdfOptions?, CancellationToken)"/>
    /// <param name="pdf">The file's bytes; not to be changed until the call is back.</param>
    public static ImmutableArray<AgendaDocument> ReadAll(ReadOnlyMemory<byte> pdf, AgendaPdfOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeepStack.Run(All(pdf, options, cancellationToken));

    /// <summary>
    /// All documents of the file, awaited: the stream is read without holding a thread, and the caller's is free meanwhile.
    /// </summary>
    /// <inheritdoc cref="ReadAll(Stream, AgendaPdfOptions?, CancellationToken)"/>
    public static async Task<ImmutableArray<AgendaDocument>> ReadAllAsync(Stream pdf, AgendaPdfOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var bytes = await StreamBytes.ReadAsync(pdf, Most(options), cancellationToken).ConfigureAwait(false);
        return await DeepStack.Start(All(bytes, options, cancellationToken)).ConfigureAwait(false);
    }

    private static Func<AgendaDocument> Own(ReadOnlyMemory<byte>? pdf, AgendaPdfOptions? options, CancellationToken cancellation) =>
        () => new FileReading(options ?? AgendaPdfOptions.Default, cancellation).Own(pdf);

    private static Func<ImmutableArray<AgendaDocument>> All(ReadOnlyMemory<byte>? pdf, AgendaPdfOptions? options,
        CancellationToken cancellation) =>
        () => new FileReading(options ?? AgendaPdfOptions.Default, cancellation).All(pdf);

    private static long Most(AgendaPdfOptions? options) => (options ?? AgendaPdfOptions.Default).MaxBytes;
}
