using System.Globalization;
using Ingest.Store;
using Ingest.Store.Schema;
using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>Holds what many machines left against what one machine alone did.</summary>
internal static class SameAsAlone
{
    /// <summary>The JSON and the tables byte for byte, and every table of the store row by row; each document exactly once.</summary>
    public static void Assert(JobsStage stage, string alone)
    {
        foreach (var folder in new[] { "json", "tables" }.Where(folder => Directory.Exists(Path.Combine(alone, folder))))
        {
            Xunit.Assert.Equal(Files(Path.Combine(alone, folder)), Files(Path.Combine(stage.Output, folder)));
        }

        using var store = StoreDatabase.ForReading(StoreFile.In(alone));
        foreach (var table in StoreSchema.All)
        {
            var plainKey = string.Join(", ", table.Key.Select(column => $"\"{column.Name}\""));
            var values = string.Join(", ", table.Columns.Select(column => $"\"{column.Name.ToLowerInvariant()}\""));
            var key = string.Join(", ", table.Key.Select(column =>
                $"\"{column.Name.ToLowerInvariant()}\"{(column.Type == DuckType.Varchar ? " COLLATE \"C\"" : "")}"));
            var one = store.Rows($"SELECT {values} FROM {table.Name} ORDER BY {plainKey}")
                .Select(row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => Text(row.GetValue(i))))).ToArray();
            Xunit.Assert.Equal(one, stage.Ask($"SELECT {values} FROM {table.Name} ORDER BY {key}", Text));
        }

        var paths = store.Rows("SELECT path FROM documents ORDER BY path").Select(row => row.GetString(0)).ToArray();
        Xunit.Assert.Equal(paths, stage.Ask("SELECT path FROM history.changes WHERE change = 'added' ORDER BY path COLLATE \"C\""));
    }

    private static string Text(object? value) => value switch
    {
        null or DBNull => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Dictionary<string, string> Files(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToBase64String(File.ReadAllBytes(file)));
}
