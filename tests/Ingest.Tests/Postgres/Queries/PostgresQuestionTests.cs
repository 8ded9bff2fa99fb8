using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres.Queries;

/// <summary>The thirty questions of corpus/facts/questions.json, a text for both stores, and the answers that were made by hand.</summary>
public sealed partial class PostgresQuestionTests(PostgresFacts facts) : IClassFixture<PostgresFacts>
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Questions().GetArrayLength())];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_question_has_the_answer_that_was_made_by_hand(int number)
    {
        var question = Questions()[number - 1];
        var rows = question.GetProperty("rows").EnumerateArray()
            .Select(row => string.Join('|', row.EnumerateArray().Select(value => value.GetString() ?? "")));
        Assert.Equal(rows, TakenRows.Of(facts.Feed, question.GetProperty("sql").GetString()!).Texts);
    }

    /// <summary>But for the ninth, which asks for quantiles; those behind the tenth are other programs'.</summary>
    [Fact]
    public void The_worked_questions_are_answered_as_they_stand()
    {
        var feed = facts.Feed; // which skips the test where there is none
        var worked = SqlBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "analysis.md")).ReplaceLineEndings("\n"))
            .Select(match => match.Groups["sql"].Value).Take(10).ToList();
        Assert.Contains("quantile_cont", worked[8], StringComparison.Ordinal);
        worked[8] = worked[8].Replace("quantile_cont(lastDate - firstDate, [0.5, 0.9])",
            "percentile_cont(array[0.5, 0.9]) within group (order by lastDate - firstDate)", StringComparison.Ordinal);
        Assert.All(worked, sql => Assert.Null(Record.Exception(() => TakenRows.Of(feed, sql))));
    }

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();

    private static JsonElement Questions()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "corpus", "facts", "questions.json")));
        return json.RootElement.Clone();
    }
}
