using System.Collections.Immutable;
using System.Text;
using Ingest.Checks;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Text.Numbers;

namespace Ingest.Tests.Checks;

/// <summary>Which figures of a table are proven by others of it.</summary>
public sealed class TableProofTests
{
    private const int Trials = 500;

    /// <summary>Of the digits put wrong where a proof was, so many have to be seen.</summary>
    private const double Caught = 0.97;

    [Fact]
    public void Figures_of_a_sum_are_proven_and_the_others_are_not()
    {
        var proof = TableProof.Of(Table(["", "Antal", "Pris"], ["A", "120", "7"], ["B", "315", "9"], ["I alt", "435", ""]));
        Assert.Equal((5, 3), (proof.Figures, proof.Proven));
        Assert.Equal(Verdict.Pass, proof.Of(new CellPlace(1, 1)));
        Assert.Equal(Verdict.NotCheckable, proof.Of(new CellPlace(1, 2)));
    }

    [Fact]
    public void Nothing_of_a_sum_that_fails_is_proven()
    {
        var proof = TableProof.Of(Table(["", "Antal"], ["A", "120"], ["B", "315"], ["I alt", "436"]));
        Assert.Equal((3, 0), (proof.Figures, proof.Proven));
        Assert.Equal(Verdict.Fail, proof.Of(new CellPlace(0, 1)));
    }

    /// <summary>A part is at most its whole: that leaves nearly every figure open.</summary>
    [Fact]
    public void Parts_of_a_row_prove_nothing() =>
        Assert.Equal(0, TableProof.Of(Table(["", "Antal"], ["Elever", "120"], ["Heraf piger", "57"])).Proven);

    [Fact]
    public void A_row_is_the_sum_of_those_that_stand_under_it()
    {
        var table = Table(["Konto", "2024", "2025"], ["Skole", "300", "330"], ["Løn", "210", "221"], ["Drift", "90", "109"],
            ["Ældre", "500", "512"], ["Hjemmepleje", "320", "330"], ["Plejehjem", "180", "182"]);
        Assert.Equal(0, TableProof.Of(table).Proven);
        table = Checked(table with { RowPath = [["Skole"], ["Skole", "Løn"], ["Skole", "Drift"], ["Ældre"],
            ["Ældre", "Hjemmepleje"], ["Ældre", "Plejehjem"]] });
        Assert.Equal(12, TableProof.Of(table).Proven);
        Assert.All(table.Checks, check => Assert.Equal("groupTotal", check.Kind));
    }

    [Fact]
    public void The_total_sums_the_rows_that_stand_under_no_other()
    {
        var table = Checked(Table(["Konto", "2025"], ["Skole", "330"], ["Løn", "221"], ["Drift", "109"], ["Ældre", "512"],
            ["Pleje", "400"], ["Mad", "112"], ["I alt", "842"]) with
        {
            RowPath = [["Skole"], ["Skole", "Løn"], ["Skole", "Drift"], ["Ældre"], ["Ældre", "Pleje"], ["Ældre", "Mad"], ["I alt"]],
        });
        Assert.DoesNotContain(table.Checks, check => check.Verdict == Verdict.Fail);
        Assert.Equal(7, TableProof.Of(table).Proven);
    }

    [Fact]
    public void A_row_that_sums_the_others_needs_no_name()
    {
        var table = Table(["", "2023", "2024", "2025"], ["A", "120", "131", "142"], ["B", "315", "316", "320"],
            ["Netto", "435", "447", "462"]);
        Assert.Equal(9, TableProof.Of(table).Proven);
        Assert.Equal([new CellPlace(0, 1), new CellPlace(1, 1)], table.Checks[0].From);
    }

    /// <summary>One of four columns says otherwise: a slip there, no other kind of row.</summary>
    [Fact]
    public void A_slip_in_a_row_without_a_total_s_name_is_seen_by_the_other_columns()
    {
        var table = Table(["", "2022", "2023", "2024", "2025"], ["A", "110", "120", "131", "142"], ["B", "300", "315", "316", "320"],
            ["Netto", "410", "435", "447", "463"]);
        Assert.Equal([4], table.Checks.Where(check => check.Verdict == Verdict.Fail).Select(check => check.Column!.Value));
    }

    /// <summary>What a column between or beside others is that no name calls a difference; told once, of the column on the right.</summary>
    [Fact]
    public void A_column_may_be_the_difference_of_two_beside_it()
    {
        var table = Table(["", "Budget", "Forbrug", "Rest"], ["A", "500", "420", "80"], ["B", "310", "290", "20"],
            ["C", "999", "1.002", "-3"], ["D", "640", "300", "340"], ["E", "777", "700", "77"]);
        Assert.All(table.Checks, check => Assert.Equal(("difference", 3), (check.Kind, check.Column)));
        Assert.Equal(15, TableProof.Of(table).Proven);
    }

    /// <summary>Two rows could be chance.</summary>
    [Fact]
    public void Few_rows_make_no_difference() =>
        Assert.Empty(Table(["", "2019", "2020", "2021"], ["A", "500", "420", "80"], ["B", "310", "290", "20"]).Checks);

    [Theory]
    [InlineData("33,3", "33,3", "33,3", 3)]
    [InlineData("12,5", "37,4", "50,0", 3)]
    [InlineData("33,3", "23,3", "33,3", 0)]
    public void Shares_make_a_hundred_but_for_their_rounding(string a, string b, string c, int proven) =>
        Assert.Equal(proven, TableProof.Of(Table(["", "Andel (pct.)"], ["A", a], ["B", b], ["C", c])).Proven);

    [Fact]
    public void Shares_whose_total_says_a_hundred_have_to_make_it()
    {
        var table = Table(["", "Andel (pct.)"], ["A", "33,3"], ["B", "23,3"], ["C", "33,3"], ["I alt", "100,0"]);
        Assert.Contains(table.Checks, check => check is { Kind: "sharesTotal", Row: 3, Verdict: Verdict.Fail });
    }

    /// <summary>The tables of the corpus as their truth has them.</summary>
    [Fact]
    public void A_wrong_digit_is_seen_where_there_was_a_proof()
    {
        var dice = new Random(20);
        var proven = Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "tables"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => AgendaJson.ReadTruth(File.ReadAllBytes(file)).Tables).Select(Checked)
            .SelectMany(table => Figures(table).Where(place => TableProof.Of(table).Of(place) == Verdict.Pass)
                .Select(place => (table, place)))
            .ToList();
        int caught = 0, missed = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var (table, place) = proven[dice.Next(proven.Count)];
            var wrong = WithWrongDigit(table, place, dice);
            var verdict = TableProof.Of(wrong).Of(place);
            caught += verdict == Verdict.Fail ? 1 : 0;
            missed += verdict == Verdict.Pass ? 1 : 0;
        }

        Assert.True(caught >= Caught * Trials, $"{caught} of {Trials} caught, {missed} called proven");
        Assert.True(missed <= (1 - Caught) * Trials, $"{missed} called proven");
    }

    private static AgendaTable WithWrongDigit(AgendaTable table, CellPlace place, Random dice)
    {
        var cell = table.Rows[place.Row][place.Column];
        for (; ; )
        {
            var text = new StringBuilder(cell.Text);
            var at = dice.Next(text.Length);
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            text[at] = (char)('0' + ((text[at] - '0' + dice.Next(1, 10)) % 10));
            if (DanishNumber.Parse(text.ToString()) is { } number && number.Value != cell.Number)
            {
                var wrong = cell with { Text = text.ToString(), Number = number.Value };
                return Checked(table with { Rows = table.Rows.SetItem(place.Row, table.Rows[place.Row].SetItem(place.Column, wrong)) });
            }
        }
    }

    private static IEnumerable<CellPlace> Figures(AgendaTable table) =>
        from row in Enumerable.Range(0, table.Rows.Length)
        from column in Enumerable.Range(0, table.Columns.Length)
        where table.Rows[row][column].Number is not null
        select new CellPlace(row, column);

    private static AgendaTable Checked(AgendaTable table) =>
        table with { Checks = TableChecks.Of(table.Columns, table.Rows, table.RowPath) };

    private static AgendaTable Table(string[] heads, params string[][] rows) => Checked(new AgendaTable
    {
        Id = "t1",
        Columns = [.. heads.Select(head => new TableColumn(head, [head], head.Contains("pct.", StringComparison.Ordinal) ? "pct." : null))],
        Rows = [.. rows.Select(row => row.Select(text => new Cell { Text = text, Number = DanishNumber.Parse(text)?.Value })
            .ToImmutableArray())],
    });
}
