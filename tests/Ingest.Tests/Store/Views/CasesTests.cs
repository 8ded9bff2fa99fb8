using System.Globalization;

namespace Ingest.Tests.Store.Views;

/// <summary>A case as one row, and how fast a large archive answers.</summary>
public sealed class CasesTests : IDisposable
{
    private readonly DuckCaseArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_case_has_its_bodies_dates_and_last_title()
    {
        _archive.Add("Teknikudvalget", "2024-01-08", "agenda", "Forslag til ny svømmehal|24/100");
        _archive.Add("Byrådet", "2024-02-05", "agenda", "Ny svømmehal|24-0100");
        Assert.Equal(["24-100|24/100|Ny svømmehal|[Byrådet, Teknikudvalget]|2024-01-08|2024-02-05|2|[d1#1, d2#1]"], _archive.Texts(
            "SELECT concat_ws('|', caseId, caseNumber, title, bodies, firstDate, lastDate, steps, items) FROM cases"));
    }

    /// <summary>A join of each title with each other would take minutes; on two free processors it is a tenth of a second.</summary>
    [Fact]
    public void A_hundred_thousand_items_answer_at_once()
    {
        _archive.Execute("INSERT INTO meetings SELECT 'd' || d, 'Udvalg ' || d % 40, CASE WHEN d % 2 = 0 THEN 'agenda' ELSE 'minutes' END,"
            + " DATE '2015-01-05' + (d // 80 * 21)::INTEGER FROM range(5000) AS r(d)");
        _archive.Execute("INSERT INTO items SELECT 'd' || d, 'd' || d || '#' || i, i, t, k, k, t, 1, i FROM (SELECT d, i,"
            + " CASE i WHEN 0 THEN 'dagsorden' WHEN 19 THEN 'eventuelt' ELSE 'sag ' || (hash(d // 40, i) % 60000) END AS t,"
            + " CASE WHEN hash(i, d) % 3 > 0 AND i BETWEEN 1 AND 18 THEN '2' || (hash(i * d) % 40000) END AS k"
            + " FROM range(5000) r(d), range(20) s(i))");
        Assert.Equal(["100000"], _archive.Texts("SELECT count(*) FROM items"));
        var cpu = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            Assert.Equal(["100000"], _archive.Texts("SELECT count(*) FROM case_steps WHERE step > 0"));
            cpu.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        TestContext.Current.SendDiagnosticMessage(string.Join(' ', cpu.Select(ms => ms.ToString("F0", CultureInfo.InvariantCulture))));
        Assert.InRange(cpu.Order().ElementAt(2), 0, 1500);
    }
}
