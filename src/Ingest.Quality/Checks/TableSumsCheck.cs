using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>The output's own sums: a stated total against the figures it is made of.</summary>
internal static class TableSumsCheck
{
    public static IEnumerable<DocumentCheck> Of(AgendaDocument document)
    {
        var all = document.Tables.SelectMany((table, t) => table.Checks.Select(check => (Table: table, T: t, Check: check))).ToList();
        var failures = all.Where(one => one.Check.Verdict == Verdict.Fail).Select(one => new DocumentCheck(
            CheckNames.TableSums, Verdict.Fail,
            new(
                string.Create(CultureInfo.InvariantCulture,
                    $"Tabel {one.Table.Id}, kolonne {one.Check.Column + 1}: der står {Danish(one.Check.Stated)}, tallene giver "
                        + $"{Danish(one.Check.Computed)}."),
                string.Create(CultureInfo.InvariantCulture,
                    $"Table {one.Table.Id}, column {one.Check.Column + 1}: {one.Check.Stated} is printed, the figures make "
                        + $"{one.Check.Computed}.")),
            one.Table.Source.FirstOrDefault()?.Page, FormattableString.Invariant($"t{one.T}")));
        return CheckVerdicts.Of(CheckNames.TableSums, all.Any(one => one.Check.Verdict != Verdict.NotCheckable), failures);
    }

    private static string Danish(double? value) => FormattableString.Invariant($"{value}").Replace('.', ',');
}
