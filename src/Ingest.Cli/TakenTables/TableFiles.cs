using Ingest.Feed;
using Ingest.Feed.TableForms;

namespace Ingest.Cli.TakenTables;

/// <summary>The tables of each PDF as files of a folder: <c>budget-t1.csv</c>, or <c>budget.xlsx</c> where a file holds them all.</summary>
internal sealed class TableFiles(ITableForm form, string folder) : ITableTarget
{
    public void Take(FileTables file)
    {
        var stem = FeedPaths.Stem(file.Path);
        if (form.HoldsAll)
        {
            Write($"{stem}{form.Ending}", file.Set);
            return;
        }

        foreach (var table in file.Tables)
        {
            Write($"{stem}-{table.Id}{form.Ending}", file.Set with { Tables = [table] });
        }
    }

    public void Finish()
    {
        // Each file was whole when it was written.
    }

    private void Write(string name, TableSet set) =>
        SafeFile.Write(Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)), form.Write([set]));
}
