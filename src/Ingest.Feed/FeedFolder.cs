using System.Collections.Immutable;
using System.Text;
using Ingest.Feed.Csv;

namespace Ingest.Feed;

/// <summary>
/// The output folder of a run. Documents are added one after the other and go to disk at once; the files
/// that hold all of them get their names in <see cref="Complete"/>, so a broken run leaves no half file.
/// </summary>
public sealed class FeedFolder : IDisposable
{
    private const string Lines = "agendas.ndjson";
    private static readonly ImmutableArray<string> Names = [Lines, .. CsvSheets.FileNames];

    private readonly string _folder;
    private readonly CsvDialect _dialect;
    private readonly FileStream _lines;
    private readonly ImmutableArray<StreamWriter> _csv;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _complete;

    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public FeedFolder(string folder, CsvDialect dialect)
    {
        _folder = folder;
        _dialect = dialect;
        Directory.CreateDirectory(folder);
        _lines = File.Create(Temporary(Lines));
        var sheets = new CsvSheets(dialect).All;
        _csv = [.. CsvSheets.FileNames.Select(name => new StreamWriter(Temporary(name), false, dialect.Encoding))];
        for (var i = 0; i < sheets.Length; i++)
        {
            _csv[i].Write(sheets[i].Header());
        }
    }

    public void Add(RenderedDocument document)
    {
        SafeFile.Write(InFolder(document.JsonPath), document.Json);
        _lines.Write(document.Line);

        // Two paths with the same bytes are one documentId: its contents stand once, or every join would double.
        var first = _seen.Add(document.DocumentId);
        for (var i = 0; i < _csv.Length; i++)
        {
            if (first || i == CsvSheets.Documents)
            {
                _csv[i].Write(document.CsvRows[i]);
            }
        }

        RemoveOldTables(InFolder(document.TablesPath));
        foreach (var (path, text) in document.Tables)
        {
            SafeFile.Write(InFolder(path), [.. _dialect.Encoding.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        }
    }

    /// <summary>Gives the files that hold all documents their names.</summary>
    public void Complete()
    {
        Close();
        foreach (var name in Names)
        {
            File.Move(Temporary(name), InFolder(name), overwrite: true);
        }

        _complete = true;
    }

    public void Dispose()
    {
        if (_complete)
        {
            return;
        }

        Close();
        foreach (var name in Names)
        {
            File.Delete(Temporary(name));
        }
    }

    private void Close()
    {
        _lines.Dispose();
        foreach (var csv in _csv)
        {
            csv.Dispose();
        }
    }

    /// <summary>An earlier run may have found a table here that this one did not.</summary>
    private static void RemoveOldTables(string folder)
    {
        if (Directory.Exists(folder))
        {
            foreach (var table in Directory.GetFiles(folder, "*.csv"))
            {
                File.Delete(table);
            }
        }
    }

    private string InFolder(string path) => Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));

    private string Temporary(string name) => InFolder(name) + SafeFile.TemporaryEnding;
}
