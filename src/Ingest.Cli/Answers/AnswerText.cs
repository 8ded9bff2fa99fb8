using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Ingest.Cli.Answers;

/// <summary>A value of an answer as text: ISO dates and times, numbers with a point, lists as JSON; "" for none.</summary>
internal static class AnswerText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => JsonSerializer.Serialize(AnswerJson.Plain(value), AnswerJson.Written),
        _ => value.ToString() ?? "",
    };
}
