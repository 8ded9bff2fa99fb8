using System.Collections.Immutable;
using System.Reflection;

namespace Ingest.Store.Schema;

/// <summary>
/// The views that answer questions, in the order in which they may be made (one may stand on those before it). Each is a file
/// <c>Views/NAME.sql</c>: lines of comment <c>-- en: …</c>, <c>-- da: …</c>, <c>-- example: …</c>, then the SELECT.
/// </summary>
public static class AnswerViews
{
    private const string Folder = "views/";
    private const string Ending = ".sql";

    private static readonly ImmutableArray<string> Order =
        ["case_steps", "cases", "attendance", "decisions_by_month", "table_series", "attachments_missing"];

    public static readonly ImmutableArray<AnswerView> All = [.. Order.Select(Read)];

    private static AnswerView Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name + Ending)
            ?? throw new InvalidOperationException($"There is no view {name}.");
        var lines = new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        string Said(string mark) => string.Join(' ', lines.Where(line => line.StartsWith($"-- {mark}: ", StringComparison.Ordinal))
            .Select(line => line[(mark.Length + 5)..].Trim()));
        return new AnswerView(name, Said("en"), Said("da"), Said("example"),
            string.Join('\n', lines.Where(line => !line.StartsWith("--", StringComparison.Ordinal))).Trim());
    }
}
