using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using static System.FormattableString;

namespace Ingest.Cli.TakenTables;

/// <summary>What is said of a table to people.</summary>
internal static class TableTitle
{
    /// <summary><c>t3, pages 4-5: Budget 2026</c>.</summary>
    public static string Of(AgendaTable table)
    {
        var place = table.Source.IsEmpty ? table.Id : $"{table.Id}, {Pages([table])}";
        return string.IsNullOrWhiteSpace(table.Caption) ? place : $"{place}: {table.Caption}";
    }

    /// <summary>The pages that tables stand on, as people write them: <c>pages 3, 5-7</c>.</summary>
    public static Wording Pages(IEnumerable<AgendaTable> tables)
    {
        var pages = tables.SelectMany(table => table.Source).Select(source => source.Page).Distinct().Order().ToList();
        var said = new List<string>();
        for (var i = 0; i < pages.Count; i++)
        {
            var first = pages[i];
            while (i + 1 < pages.Count && pages[i + 1] == pages[i] + 1)
            {
                i++;
            }

            said.Add(pages[i] == first ? Invariant($"{first}") : Invariant($"{first}-{pages[i]}"));
        }

        return Texts.PageList(string.Join(", ", said), pages.Count);
    }
}
