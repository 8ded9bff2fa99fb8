using System.Globalization;

namespace Ingest.Tests.Store.Views;

/// <summary>Which items are one case, and why, whatever holds them.</summary>
public abstract class CaseStepsRules(CaseArchive archive) : IDisposable
{
    private readonly CaseArchive _archive = archive;

    public void Dispose()
    {
        _archive.Dispose();
        GC.SuppressFinalize(this);
    }

    private string Reasons(string caseId) =>
        string.Join(' ', _archive.Texts($"SELECT itemId || ':' || reason FROM case_steps WHERE caseId = '{caseId}' ORDER BY step"));

    [Fact]
    public void One_case_number_is_one_case_over_all_bodies()
    {
        _archive.Add("Byrådet", "2024-03-11", "minutes", "Salg af Havnegade 3|SAG-2023-01371");
        _archive.Add("Teknikudvalget", "2024-01-08", "agenda", "Havnegade 3|23/1371", "Sti i skoven|23/1372");
        Assert.Equal(["d2#1 d1#1"], _archive.Threads());
        Assert.Equal("d2#1:caseNumber d1#1:caseNumber", Reasons("23-1371"));
    }

    [Fact]
    public void Without_one_the_title_is_one_case_in_its_body_within_a_year()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Ny svømmehal");
        _archive.Add("Byrådet", "2024-06-03", "agenda", "Genoptaget: Ny svømmehal");
        _archive.Add("Kulturudvalget", "2024-06-04", "agenda", "Ny svømmehal");
        _archive.Add("Byrådet", "2025-05-28", "agenda", "Ny svømmehal");
        Assert.Equal(["d1#1 d2#1"], _archive.Threads());
        Assert.Equal("d1#1:title d2#1:title", Reasons("title:Byrådet|ny svømmehal|2024-01-08"));
    }

    [Fact]
    public void Agenda_stands_before_minutes_of_its_meeting_and_an_item_without_number_has_that_of_the_other()
    {
        _archive.Add("Byrådet", "2024-01-08", "minutes", "Ny svømmehal", "Budget 2025");
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Ny svømmehal|24/100", "Budget 2025");
        Assert.Equal(["d2#1 d1#1", "d2#2 d1#2"], _archive.Threads());
        Assert.Equal("d2#1:caseNumber d1#1:sameMeeting", Reasons("24-100"));
        Assert.Equal("d2#2:sameMeeting d1#2:sameMeeting", Reasons("title:Byrådet|2025 budg|2024-01-08"));
    }

    [Fact]
    public void A_number_of_the_nineties_is_no_later_than_a_meeting_of_then()
    {
        _archive.Add("Teknisk Udvalg", "1997-04-10", "agenda", "Kystsikring 1998-2005|96/3604");
        _archive.Add("Teknisk Udvalg", "1998-01-30", "agenda", "Forslag til kystsikring 1998-2005");
        Assert.Equal(["d1#1 d2#1"], _archive.Threads());
    }

    [Fact]
    public void An_item_without_number_joins_its_title_s_where_these_agree()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Ny svømmehal|24/100", "Ny hal|24/200");
        _archive.Add("Byrådet", "2024-02-05", "agenda", "Ny svømmehal", "Ny hal");
        _archive.Add("Byrådet", "2024-03-04", "agenda", "Ny svømmehal|24/100", "Ny hal|24/300");
        Assert.Equal(["d1#1 d2#1 d3#1"], _archive.Threads());
        Assert.Equal("d1#1:caseNumber d2#1:title d3#1:caseNumber", Reasons("24-100"));
    }

    [Fact]
    public void A_number_of_a_later_year_is_none_of_an_earlier_meeting()
    {
        _archive.Add("Byrådet", "2023-10-09", "agenda", "Salg af museet");
        _archive.Add("Byrådet", "2024-02-05", "agenda", "Salg af museet|24/100");
        _archive.Add("Byrådet", "2024-03-04", "agenda", "Salg af museet");
        Assert.Equal(["d2#1 d3#1"], _archive.Threads());
    }

    [Fact]
    public void A_report_without_its_period_is_new_at_each_meeting()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Budgetopfølgning", "Status");
        _archive.Add("Byrådet", "2024-04-08", "agenda", "Budgetopfølgning|24/100", "Status");
        _archive.Add("Byrådet", "2024-04-08", "minutes", "Budgetopfølgning", "Status");
        _archive.Add("Byrådet", "2024-07-01", "agenda", "Budgetopfølgning", "Status for havnen");
        Assert.Equal(["d2#1 d3#1", "d2#2 d3#2"], _archive.Threads());
    }

    [Fact]
    public void Standing_titles_are_one_case_a_meeting_only()
    {
        for (var month = 1; month <= 5; month++)
        {
            var date = string.Create(CultureInfo.InvariantCulture, $"2024-0{month}-08");
            _archive.Add("Byrådet", date, "agenda", "Eventuelt", $"Sag {month} af mange");
            _archive.Add("Byrådet", date, "minutes", "Eventuelt");
        }

        Assert.Equal(["d1#1 d2#1", "d3#1 d4#1", "d5#1 d6#1", "d7#1 d8#1", "d9#1 d10#1"], _archive.Threads().Order(StringComparer.Ordinal)
            .OrderBy(thread => int.Parse(thread[1..thread.IndexOf('#', StringComparison.Ordinal)], CultureInfo.InvariantCulture)));
        Assert.Equal(["sameMeeting"],
            _archive.Texts("SELECT DISTINCT reason FROM case_steps JOIN items USING (itemId) WHERE title = 'Eventuelt'"));
    }

    [Fact]
    public void A_number_on_half_of_a_document_s_or_a_body_s_items_is_none()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "A|24/9", "B|24/9", "C|24/9", "D|24/9", "E|24/1", "F|24/2", "G|24/3");
        _archive.Add("Rådet", "2024-01-09", "agenda", "H|24/8", "I|24/8", "J");
        _archive.Add("Rådet", "2024-02-09", "agenda", "K|24/8", "L|24/8", "M");
        _archive.Add("Rådet", "2024-03-09", "agenda", "N|24/8", "O|24/8", "P");
        Assert.Empty(_archive.Threads());
    }

    [Fact]
    public void Items_of_one_title_in_one_document_are_told_apart_by_their_order()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Lukket punkt", "Lukket punkt");
        _archive.Add("Byrådet", "2024-01-08", "minutes", "Lukket punkt", "Lukket punkt");
        Assert.Equal(["d1#1 d2#1", "d1#2 d2#2"], _archive.Threads());
    }

    [Fact]
    public void Documents_without_body_or_date_and_titles_without_words_are_cases_of_their_own()
    {
        _archive.Add(null, "2024-01-08", "agenda", "Ny svømmehal", "–");
        _archive.Add(null, "2024-01-08", "agenda", "Ny svømmehal", "–");
        _archive.Add("Byrådet", null, "agenda", "Ny svømmehal");
        _archive.Add("Byrådet", null, "agenda", "Ny svømmehal");
        Assert.Empty(_archive.Threads());
        Assert.Equal(["6"], _archive.Texts("SELECT count(DISTINCT caseId) FROM case_steps"));
    }

    [Fact]
    public void Later_documents_do_not_change_a_case_s_name()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Ny svømmehal");
        var before = _archive.Texts("SELECT caseId FROM case_steps");
        _archive.Add("Byrådet", "2024-02-08", "agenda", "Ny svømmehal", "Budget 2025");
        Assert.Equal([.. before, .. before],
            _archive.Texts("SELECT caseId FROM case_steps JOIN items USING (itemId) WHERE title LIKE 'Ny%'"));
    }

    [Fact]
    public void Each_item_is_a_step_of_one_case_and_the_surer_the_higher_its_confidence()
    {
        _archive.Add("Byrådet", "2024-01-08", "agenda", "Ny svømmehal|24/100", "Sti", "Bro");
        _archive.Add("Byrådet", "2024-02-08", "agenda", "Ny svømmehal|24/100", "Sti");
        Assert.Equal(["5"], _archive.Texts("SELECT count(*) FROM case_steps"));
        Assert.Equal(["0.85", "0.99", "1"], _archive.Texts("SELECT DISTINCT confidence FROM case_steps ORDER BY 1"));
    }
}
