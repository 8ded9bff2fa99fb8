using System.Collections.Immutable;
using System.Text;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;

namespace Ingest.Feed;

/// <summary>
/// The files that hold all documents: agendas.ndjson, the CSV files and the datapackage.json that describes them.
/// Documents are added one after the other, none is kept in memory, and the files get their names in <see cref="Complete"/>.
/// </summary>
public sealed class FeedFiles : IDisposable
{
    /// <summary>In the order of <see cref="FeedRows.Parts"/>.</summary>
    public static readonly ImmutableArray<string> Names = ["agendas.ndjson", .. CsvSheets.FileNames];

    private readonly ImmutableArray<OutputFile> _files;
    private readonly OutputFile _package;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public FeedFiles(OutputFolder folder, CsvDialect dialect)
    {
        _files = [.. Names.Select(folder.Begin)];
        _package = folder.Begin(DataPackage.FileName);
        _package.Stream.Write(DataPackage.Of(dialect));
        var sheets = new CsvSheets(dialect).All;
        for (var i = 0; i < sheets.Length; i++)
        {
            _files[1 + i].Stream.Write([.. dialect.Encoding.Preamble, .. Encoding.UTF8.GetBytes(sheets[i].Header())]);
        }
    }

    /// <param name="documentId">Two paths with the same bytes share one: its contents stand once, or every join would double.</param>
    public void Add(string documentId, FeedRows rows)
    {
        var first = _seen.Add(documentId);
        for (var i = 0; i < _files.Length; i++)
        {
            if (first || i <= 1 + CsvSheets.Documents)
            {
                _files[i].Stream.Write(rows.Parts[i]);
            }
        }
    }

    /// <summary>Gives the files their names.</summary>
    public void Complete()
    {
        foreach (var file in _files.Append(_package))
        {
            file.Complete();
        }
    }

    public void Dispose()
    {
        foreach (var file in _files.Append(_package))
        {
            file.Dispose();
        }
    }
}
