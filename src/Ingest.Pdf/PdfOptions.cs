using System.Text;
using Ingest.Pdf.Pages;

namespace Ingest.Pdf;

/// <summary>How a PDF is opened, and what of it is read.</summary>
public sealed record PdfOptions
{
    public static PdfOptions Default { get; } = new();

    /// <summary>
    /// The user's or the owner's of an encrypted file (ISO 32000-2, 7.6.4); null: none. One that needs none opens with any.
    /// </summary>
    public string? Password { get; init; }

    /// <summary>The pages that are read; null: all.</summary>
    public PageRange? Pages { get; init; }

    /// <summary>
    /// Heard before each page, and within one where <see cref="GivesPagesUp"/>; then <see cref="OperationCanceledException"/> is thrown.
    /// </summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>
    /// A page that nests deeper than the stack holds, or goes on when the time is up, costs itself only.
    /// For a caller that has no process to lose; a worker is ended, and so knows which page did it.
    /// </summary>
    public bool GivesPagesUp { get; init; }

    /// <summary>No message has the password.</summary>
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Pages = ").Append(Pages);
        return true;
    }
}
