using CsvHelper;

namespace Ingest.Feed.Csv;

/// <summary>Lines of texts in a dialect, of any number of columns. For one thread.</summary>
public sealed class CsvLines(TextWriter target, CsvDialect dialect)
{
    private readonly CsvWriter _csv = dialect.Writer(target);

    public void Write(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            _csv.WriteField(dialect.Text(value));
        }

        _csv.NextRecord();
    }

    public void Flush() => _csv.Flush();
}
