using Ingest.Tests.Store.Views;

namespace Ingest.Tests.Postgres.Views;

/// <summary>Which items are one case, on PostgreSQL.</summary>
public sealed class PostgresCaseStepsTests() : CaseStepsRules(new PostgresCaseArchive())
{
    [Fact]
    public void A_case_has_its_bodies_dates_and_last_title()
    {
        using var archive = new PostgresCaseArchive();
        archive.Add("Teknikudvalget", "2024-01-08", "agenda", "Forslag til ny svømmehal|24/100");
        archive.Add("Byrådet", "2024-02-05", "agenda", "Ny svømmehal|24-0100");
        Assert.Equal(["24-100|24/100|Ny svømmehal|Byrådet,Teknikudvalget|2024-01-08|2024-02-05|2|d1#1,d2#1"], archive.Texts(
            "SELECT concat_ws('|', caseId, caseNumber, title, array_to_string(bodies, ','), firstDate, lastDate, steps, "
                + "array_to_string(items, ',')) FROM cases"));
    }
}
