using Ingest.Model.Output;

namespace Ingest.Feed.Csv;

/// <summary>One of the CSV files that hold all documents, written a document at a time. For one thread.</summary>
public interface ICsvSheet
{
    /// <summary>The header line.</summary>
    string Header();

    /// <summary>The document's rows; "" where it has none.</summary>
    string Rows(AgendaDocument document);

    /// <summary>Reads a file of these back, header and all: each row's values, in the order of its columns.</summary>
    IEnumerable<IReadOnlyList<object?>> Read(TextReader source);
}
