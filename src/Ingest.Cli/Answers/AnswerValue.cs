using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ingest.Cli.Answers;

/// <summary>A value of an answer, as text and as JSON has it.</summary>
internal static class AnswerValue
{
    public static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A decimal holds no more.</summary>
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <returns>ISO dates and times, numbers with a point, lists as JSON; "" for none.</returns>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => JsonSerializer.Serialize(Plain(value), Written),
        _ => value.ToString() ?? "",
    };

    /// <returns>What JSON has no form of (dates, large numbers, what is no number) as text.</returns>
    public static object? Plain(object? value) => value switch
    {
        BigInteger large when BigInteger.Abs(large) < Largest => (decimal)large,
        null or string or bool or int or long or short or byte or sbyte or uint or ushort or decimal => value,
        double number when double.IsFinite(number) => number,
        float number when float.IsFinite(number) => number,
        IDictionary map => map.Keys.Cast<object>().ToDictionary(Text, key => Plain(map[key]), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Plain).ToList(),
        _ => Text(value),
    };
}
