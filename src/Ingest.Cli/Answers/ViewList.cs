using Ingest.Language;
using Ingest.Store.Schema;

namespace Ingest.Cli.Answers;

/// <summary>What can be asked: the views that answer, with an example each, and the tables with their columns.</summary>
internal static class ViewList
{
    /// <summary>Columns whose names are words of SQL too.</summary>
    private static readonly string[] Reserved = ["column", "end"];

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
            writer.WriteLine($"{table.Name} ({string.Join(", ", table.Columns.Select(column => Written(column.Name)))})");
            writer.WriteLine($"  {(isDanish ? table.Says.Danish : table.Says.Description)}");
            writer.WriteLine();
        }
    }

    /// <summary>As a question writes it.</summary>
    private static string Written(string name) => Reserved.Contains(name) ? $"\"{name}\"" : name;
}
