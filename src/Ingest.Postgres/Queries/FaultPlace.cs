using System.Text;
using Npgsql;

namespace Ingest.Postgres.Queries;

/// <summary>A fault of a question with the line that it is in and a sign below its place, as DuckDB and psql show it.</summary>
internal static class FaultPlace
{
    /// <summary>Whether the server stopped reading at that sign.</summary>
    public static bool IsAt(PostgresException fault, char sign, string question, string before) =>
        fault.SqlState == PostgresErrorCodes.SyntaxError && Of(fault, question, before) is { } place && place < question.Length
        && question[place] == sign;

    /// <param name="before">What stands before the question in the text that the server was given.</param>
    public static string Told(PostgresException fault, string question, string before)
    {
        var said = new StringBuilder(fault.MessageText);
        if (fault.Hint is { Length: > 0 } hint)
        {
            said.Append('\n').Append(hint);
        }

        if (Of(fault, question, before) is { } place)
        {
            var line = question.AsSpan(0, place).LastIndexOf('\n') + 1;
            var number = FormattableString.Invariant($"LINE {question.AsSpan(0, place).Count('\n') + 1}: ");
            said.Append("\n\n").Append(number).Append(question[line..].Split('\n')[0].TrimEnd()).Append('\n')
                .Append(' ', number.Length + place - line).Append('^');
        }

        return said.ToString();
    }

    private static int? Of(PostgresException fault, string question, string before) =>
        fault.Position > 0 ? Math.Clamp(IndexOf(question, fault.Position - 1 - before.Length), 0, question.Length) : null;

    /// <summary>The server counts signs, and some of them are two of .NET's.</summary>
    private static int IndexOf(string text, int sign)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (sign-- <= 0)
            {
                break;
            }

            index += rune.Utf16SequenceLength;
        }

        return index;
    }
}
