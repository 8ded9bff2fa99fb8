using System.Text.Json;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres.Queries;

/// <summary>The thirty questions of corpus/facts/questions.json, a text for both stores, and the answers that were made by hand.</summary>
public sealed class PostgresQuestionTests(PostgresFacts facts) : IClassFixture<PostgresFacts>
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

    private static JsonElement Questions()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "corpus", "facts", "questions.json")));
        return json.RootElement.Clone();
    }
}
