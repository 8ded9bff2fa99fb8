using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Batch.Workers;
using Ingest.Feed.Csv;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Ocr;

namespace Ingest.Batch;

/// <summary>
/// The options that have a part in the output and were not left at what they are without being named, by name;
/// "" for those without a value.
/// </summary>
public sealed record ShapingOptions(ImmutableSortedDictionary<string, string> Named)
{
    private static readonly ShapingOptions None = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public static ShapingOptions Of(BatchOptions options)
    {
        var settings = options.Settings;
        var named = None.Named.ToBuilder();
        Add(settings.Dialect != CsvDialect.Named(null).Name, "csv-for", settings.Dialect);
        Add(options.Xlsx, "format", "xlsx");
        Add(settings.Pages is not null, "pages", settings.Pages);
        Add(settings.Corrections is not null, "corrections", settings.Corrections);
        Add(settings.Learned?.Model is not null, "model", settings.Learned?.Model);
        Add(settings.Learned?.Profiles is not null, "profiles", settings.Learned?.Profiles);
        Add(settings.TabulaJar is not null, "tables", "tabula");
        Add(settings.Ocr.Mode != OcrMode.Auto, "ocr", settings.Ocr.Mode.ToString().ToLowerInvariant());
        Add(settings.Ocr.Azure, "ocr-engine", "azure");
        Add(settings.Voters == LabelScorers.RulesOnly, "rules-only", "");
        Add(settings.Voters == LabelScorers.ModelOnly, "model-only", "");
        return new ShapingOptions(named.ToImmutable());

        void Add(bool isNamed, string name, string? value)
        {
            if (isNamed)
            {
                named[name] = value ?? "";
            }
        }
    }

    /// <summary>Those of the last finished run; none where the folder has no run.json that says so.</summary>
    public static ShapingOptions Last(string output)
    {
        try
        {
            using var record = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, RunRecord.FileName)));
            return record.RootElement.TryGetProperty(RunRecord.Options, out var options) && options.ValueKind == JsonValueKind.Object
                ? new ShapingOptions(
                    options.EnumerateObject()
                        .ToImmutableSortedDictionary(option => option.Name, option => option.Value.ToString(), StringComparer.Ordinal))
                : None;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException
            or InvalidOperationException)
        {
            return None;
        }
    }

    /// <summary>One line where this run leaves out what shaped the output so far; null where it doesn't.</summary>
    public Wording? WithoutWhat(ShapingOptions last)
    {
        var missing = last.Named.Where(option => !Named.ContainsKey(option.Key)).Select(option => Text(option.Key, option.Value)).ToList();
        return missing.Count == 0 ? null
            : Texts.WithoutOptions(string.Join(' ', missing), missing.Count);
    }

    private static string Text(string name, string value) =>
        value.Length == 0 ? $"--{name}" : $"--{name} {(value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value)}";
}
