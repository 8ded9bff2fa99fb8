using Ingest.Feed.TableForms;

namespace Ingest.Cli.TakenTables;

/// <summary>All tables as one text, or one workbook, at the end: what a form begins or ends with is there once.</summary>
internal sealed class TableStream(ITableForm form, Func<Stream> open) : ITableTarget
{
    private readonly List<TableSet> _sets = [];

    public void Take(FileTables file) => _sets.Add(file.Set);

    public void Finish()
    {
        if (_sets.Count > 0)
        {
            using var output = open();
            output.Write(form.Write([.. _sets]));
        }
    }
}
