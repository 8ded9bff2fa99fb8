using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Store.Queries;

/// <summary>
/// Lets one SELECT (or FROM, WITH, VALUES, DESCRIBE, SHOW, SUMMARIZE, PIVOT … IN) through and nothing else: what is no question can't
/// stand in
/// brackets behind FROM. The connection is read-only and locked besides.
/// </summary>
internal static partial class StatementGuard
{
    /// <summary>A semicolon at the end, with comments behind it.</summary>
    [GeneratedRegex(@"(?:;(?:\s|--[^\n]*\n|--[^\n]*$|/\*[^*]*\*/)*)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Behind();

    /// <returns>The question without its closing semicolon.</returns>
    /// <exception cref="QueryException">It is not one question.</exception>
    public static string Check(DuckDBConnection connection, string sql)
    {
        var question = Bare(sql);
        var (count, fault) = Statements(connection, question);
        if (fault is not null || count != 1)
        {
            throw new QueryException(fault is null ? Texts.OneQuestion : Wording.AsItIs(fault));
        }

        // In lines of its own: a comment at the text's end must not swallow the bracket.
        if (Statements(connection, $"SELECT * FROM (\n{question}\n)").Count != 1)
        {
            throw new QueryException(Texts.OnlyQuestions);
        }

        return question;
    }

    /// <summary>The question without its closing semicolon.</summary>
    internal static string Bare(string sql) => Behind().Replace(sql.Trim(), "");

    private static (int Count, string? Fault) Statements(DuckDBConnection connection, string sql)
    {
        var count = NativeMethods.ExtractStatements.DuckDBExtractStatements(connection.NativeConnection, sql, out var extracted);
        using (extracted)
        {
            return (count, count > 0 ? null : NativeMethods.ExtractStatements.DuckDBExtractStatementsError(extracted));
        }
    }
}
