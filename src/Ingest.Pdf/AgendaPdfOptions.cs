using System.Globalization;
using System.Text;
using Ingest.Ocr;
using Ingest.Pdf.Pages;

namespace Ingest.Pdf;

/// <summary>
/// What <see cref="AgendaPdf"/> is told of a file. Never changed after it is made, so one serves any number of files and threads.
/// </summary>
public sealed record AgendaPdfOptions
{
    public static AgendaPdfOptions Default { get; } = new();

    /// <summary>
    /// What the document is called in its <c>document.path</c>: relative to wherever the files are, '/' between parts. A file's second
    /// meeting has <c>#2</c> behind it, a PDF inside it <c>!</c> and its name. It is not opened.
    /// </summary>
    /// <exception cref="ArgumentException">Null or empty.</exception>
    public string Path
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value, nameof(Path));
            field = value;
        }
    } = "document.pdf";

    /// <summary>Opens an encrypted file; null: none. No message and no <see cref="ToString"/> has it.</summary>
    public string? Password { get; init; }

    /// <summary>The pages that are read, of the PDFs inside it too; null, and a range that nobody set: all.</summary>
    public PageRange? Pages { get; init; }

    /// <summary>
    /// Reads pages without good text from their picture, such as <c>TesseractReader</c> of the package Ingest.Ocr.Tesseract; null: none is
    /// read so, and the document says which are (<c>text.unread</c>). Where threads share the options it is called from all of them.
    /// </summary>
    public IOcrEngine? Ocr { get; init; }

    /// <summary>
    /// After so long no further page is begun, and one that goes on is given up; each is a <c>pdf.page</c> among the diagnostics, and what
    /// was read is kept. Null and <see cref="Timeout.InfiniteTimeSpan"/>: no limit, and null from then on.
    /// By the clock on the wall, pages from their picture and the work after all pages not counted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or less.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init
        {
            var limit = value == Timeout.InfiniteTimeSpan ? null : value;
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(TimeLimit));
            field = limit;
        }
    }

    /// <summary>
    /// The largest file that is read; a larger one is a failed document (<c>input.tooLarge</c>) whose hash and size are those of no bytes,
    /// and of a stream no more is taken than shows it. While it is taken a stream of unknown length costs up to three times as much memory.
    /// The default of 512 MiB is that of the program; council agendas with all annexes have some dozens of MiB.
    /// More than an array holds (2 GiB) is never read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or less.</exception>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxBytes));
            field = value;
        }
    } = 512L << 20;

    /// <summary>
    /// Told of each page's number, from 1 up, before it is read, on the thread that reads; what it throws ends the reading.
    /// </summary>
    public Action<int>? PageBegins { get; init; }

    /// <summary>All but the password.</summary>
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture,
            $"Path = {Path}, Pages = {Pages}, Ocr = {Ocr?.Name}, TimeLimit = {TimeLimit}, MaxBytes = {MaxBytes}");
        return true;
    }
}
