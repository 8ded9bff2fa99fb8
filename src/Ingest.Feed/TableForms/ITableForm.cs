using System.Collections.Immutable;

namespace Ingest.Feed.TableForms;

/// <summary>A form in which tables leave the program by themselves, as a file's bytes. The same tables give the same bytes.</summary>
public interface ITableForm
{
    /// <summary>Of a file of this form: <c>.csv</c>.</summary>
    string Ending { get; }

    /// <summary>Whether a file of it holds all tables of a PDF, as a workbook does; else each table gets a file of its own.</summary>
    bool HoldsAll { get; }

    byte[] Write(ImmutableArray<TableSet> sets);
}
