using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;

namespace Ingest.Quality.Corrections;

/// <summary>Reads correction files, strictly: a correction that is passed over in silence is worse than none.</summary>
public static class CorrectionReader
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    /// <returns>The file, or one line that says what is wrong; neither where there is no such file.</returns>
    public static (CorrectionFile? File, string? Error) Find(string folder, DocumentInfo document) => Find(folder, CorrectionFile.NameOf(document), document.Sha256);

    /// <param name="name">Of the file, without its ending.</param>
    public static (CorrectionFile? File, string? Error) Find(string folder, string name, string sha256)
    {
        var path = Path.Combine(folder, name + ".json");
        try
        {
            return File.Exists(path) ? Read(Path.GetFileName(path), File.ReadAllBytes(path), sha256) : (null, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path}: cannot be read: {problem.Message}");
        }
    }

    public static (CorrectionFile? File, string? Error) Read(string name, ReadOnlySpan<byte> json, string sha256)
    {
        try
        {
            var file = JsonSerializer.Deserialize<CorrectionFile>(json, Options);
            var fault = file is null ? "holds null" : NullElements.FirstFault(json) ?? Fault(file, sha256);
            return fault is null ? (file, null) : (null, $"{name}: {fault}");
        }
        catch (JsonException problem)
        {
            return (null, $"{name}: {problem.Path ?? "$"}: {problem.Message.Split(" Path: ")[0]}");
        }
    }

    private static string? Fault(CorrectionFile file, string sha256)
    {
        if (!string.Equals(file.SchemaVersion, CorrectionFile.CurrentSchemaVersion, StringComparison.Ordinal))
        {
            return $"$.schemaVersion: is {file.SchemaVersion}; this program applies {CorrectionFile.CurrentSchemaVersion}";
        }

        if (!string.Equals(file.Sha256, sha256, StringComparison.OrdinalIgnoreCase))
        {
            return "$.sha256: is not the document that the file's name says";
        }

        for (var i = 0; i < file.Corrections.Length; i++)
        {
            if (Fault(file.Corrections[i]) is { } fault)
            {
                return FormattableString.Invariant($"$.corrections[{i}].{fault}");
            }
        }

        return null;
    }

    private static string? Fault(Correction correction)
    {
        var place = correction.Place;
        if (!CorrectionPlaces.All.Contains(place))
        {
            return $"place: there is no \"{place}\"; there are {string.Join(", ", CorrectionPlaces.All)}";
        }

        if (!place.StartsWith("meeting.", StringComparison.Ordinal) && (correction.Page is null || correction.Box.Length != 4))
        {
            return "box: page and box (left, bottom, right, top) say where the place's ink is";
        }

        if (place == CorrectionPlaces.TableCell && (correction.Row is null || correction.Column is null))
        {
            return "row: a cell is named by row and column";
        }

        return ValueFault(place, correction.Right);
    }

    private static string? ValueFault(string place, string? right) => (place, right) switch
    {
        (CorrectionPlaces.FieldKind, _) => IsKind(right) ? null : $"right: \"{right}\" is no kind of field",
        (CorrectionPlaces.ItemAccess, not (null or "open" or "closed")) => "right: access is open, closed or null",
        (CorrectionPlaces.MeetingDate, not null) => IsTime(right, "yyyy-MM-dd") ? null : "right: a date is written 2024-09-06",
        (CorrectionPlaces.MeetingStart or CorrectionPlaces.MeetingEnd, not null) => IsTime(right, "HH:mm") ? null : "right: a time is written 10:00",
        (CorrectionPlaces.ItemTitle or CorrectionPlaces.FieldText or CorrectionPlaces.AttachmentTitle or CorrectionPlaces.TableCell, null) => "right: is a text",
        _ => null,
    };

    private static bool IsKind(string? text) => text is not null && Enum.GetNames<FieldKind>().Any(kind => string.Equals(JsonNamingPolicy.CamelCase.ConvertName(kind), text, StringComparison.Ordinal));

    private static bool IsTime(string text, string form) => DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
