using Ingest.Model.Output;

namespace Ingest.Web.Documents;

/// <summary>The documents of an output, for reading; by many threads.</summary>
public interface IArchive
{
    /// <param name="documentId">As the feed has it: <c>d</c> and 16 hex digits, a further meeting's number behind them.</param>
    /// <returns>What may be told of it (closed items are bare unless they are included); null where the output has none of this id.
    /// </returns>
    AgendaDocument? Find(string documentId);

    /// <returns>The whole path of the PDF that the document was read from; null where it is moved, gone or another file now.</returns>
    string? PdfOf(string documentId);
}
