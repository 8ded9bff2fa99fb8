using Ingest.Store.Schema;
using Ingest.Tests.Store;

namespace Ingest.Tests.Postgres.Views;

/// <summary>Every view on PostgreSQL has the columns and the rows of the one in the store of one machine.</summary>
public sealed class SameAnswersTests(StoredFacts facts, PostgresFacts postgres) : IClassFixture<StoredFacts>, IClassFixture<PostgresFacts>
{
    public static TheoryData<string> Views => [.. AnswerViews.All.Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_has_the_same_columns_and_rows(string view)
    {
        var columns = facts.Feed.Ask($"SELECT column_name, data_type FROM duckdb_columns() WHERE schema_name = 'main' "
            + $"AND table_name = '{view}' ORDER BY column_index").Select(column => column.Split('|')).ToList();
        Assert.Equal(columns.Select(column => column[0].ToLowerInvariant()), postgres.Feed.Ask(
            $"SELECT attname::text FROM pg_attribute WHERE attrelid = '{view}'::regclass AND attnum > 0 ORDER BY attnum"));
        var values = string.Join(", ", columns.Select(column => column[1].EndsWith("[]", StringComparison.Ordinal)
            ? $"array_to_string({column[0]}, ' + ')" : $"\"{column[0].ToLowerInvariant()}\""));
        var wanted = Sorted(facts.Feed.Ask($"SELECT {values} FROM {view}"));
        Assert.Equal(wanted, Sorted(postgres.Feed.Ask($"SELECT {values} FROM {view}")));
        Assert.Equal(view == "decisions_by_month", wanted.Length == 0); // the documents decide nothing: PostgresAnswerViewTests do
    }

    [Fact]
    public void Every_example_is_answered()
    {
        var feed = postgres.Feed; // which skips the test where there is none
        Assert.All(AnswerViews.All, view => Assert.Null(Record.Exception(() => feed.Ask(view.Example))));
    }

    private static string[] Sorted(string[] rows) => [.. rows.Order(StringComparer.Ordinal)];
}
