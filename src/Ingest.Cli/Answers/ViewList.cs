using Ingest.Language;
using Ingest.Store.Schema;

namespace Ingest.Cli.Answers;

/// <summary>What can be asked: the views that answer, with an example each, and the tables with their columns.</summary>
internal static class ViewList
{
    public static void Write(TextWriter writer)
    {
        var isDanish = SpokenTexts.Language == SpokenLanguage.Danish;
        foreach (var view in AnswerViews.All)
        {
            writer.WriteLine(view.Name);
            writer.WriteLine($"  {(isDanish ? view.Danish : view.Says)}");
            writer.WriteLine($"  {view.Example}");
            writer.WriteLine();
        }

        foreach (var table in StoreSchema.All)
        {
            writer.WriteLine($"{table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))})");
            writer.WriteLine($"  {(isDanish ? table.Says.Danish : table.Says.Description)}");
            writer.WriteLine();
        }
    }
}
