using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Store.Schema;

namespace Ingest.Postgres.Schema;

/// <summary>
/// A view that answers, in PostgreSQL's words: a file <c>Views/NAME.sql</c> with its SELECT, which has the columns and the rows of the
/// view of that name in the store of one machine; what it answers stands there. A file with a line <c>-- unique: COLUMNS</c> is kept as
/// rows (a materialized view), for what it tells of one thing depends on all others; lines <c>-- index: COLUMNS</c> are its indexes,
/// <c>-- index on TABLE: COLUMNS</c> those that the view wants of a table.
/// </summary>
/// <param name="IsKept">Its rows are as old as <c>history.store.keptat</c>; a plain view has no age.</param>
/// <param name="Statements">That make it.</param>
internal sealed partial record PostgresView(string Name, bool IsKept, ImmutableArray<string> Statements)
{
    /// <summary>
    /// Memory of one step of sorting or joining: the server's usual 4 MB put a million items on its disk. Compiling the statements takes
    /// longer than it saves: 8 s of 50. Of what a view's own steps give the planner knows nothing, takes it for a handful of rows, and
    /// goes through them once for each other row: of 12,000 items that took 183 s, and 0.3 s without.
    /// </summary>
    public const string Filling = "SET LOCAL work_mem = '64MB'; SET LOCAL jit = off; SET LOCAL enable_nestloop = off";

    /// <summary>In the order in which they may be made and refreshed.</summary>
    public static readonly ImmutableArray<PostgresView> All = [.. AnswerViews.All.Select(view => Read(view.Name))];

    [GeneratedRegex("^-- (?<what>unique|index)(?: on (?<table>[a-z_]+))?: (?<columns>.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    private static PostgresView Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"views/{name}.sql")
            ?? throw new InvalidOperationException($"There is no view {name} for PostgreSQL.");
        var sql = new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n").Trim();
        var lines = Line().Matches(sql);
        var isKept = lines.Any(line => line.Groups["what"].Value == "unique");
        return new PostgresView(name, isKept,
        [
            $"CREATE {(isKept ? "MATERIALIZED " : "")}VIEW public.{PostgresNames.Quoted(name)} AS\n{sql}",
            .. lines.Select(line => Index(name, line.Groups["table"].Value, line.Groups["columns"].Value.Split(", "),
                line.Groups["what"].Value == "unique")),
        ]);
    }

    private static string Index(string view, string table, string[] columns, bool isUnique)
    {
        var on = table.Length == 0 ? $"public.{PostgresNames.Quoted(view)}" : $"history.{PostgresNames.Quoted(table)}";
        var name = PostgresNames.Quoted($"{(table.Length == 0 ? view : table)}_by_{string.Join('_', columns)}");
        return $"CREATE {(isUnique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {name} ON {on} "
            + $"({string.Join(", ", columns.Select(PostgresNames.Quoted))})";
    }
}
