using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>Reads correction files, strictly: a correction that is passed over in silence is worse than none.</summary>
public static class CorrectionReader
{
    private const int MarkLength = 12;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    /// <returns>The file, or one line that says what is wrong; neither where there is no such file.</returns>
    public static (CorrectionFile? File, string? Error) Find(string folder, DocumentInfo document) =>
        Find(folder, CorrectionFile.NameOf(document), document.Sha256);

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
            return fault is null
                ? (file! with { Mark = Convert.ToHexStringLower(SHA256.HashData(json))[..MarkLength] }, null) : (null, $"{name}: {fault}");
        }
        catch (JsonException problem)
        {
            return (null, $"{name}: {problem.Path ?? "$"}: {problem.Message.Split(" Path: ")[0]}");
        }
    }

    private static string? Fault(CorrectionFile file, string sha256)
    {
        if (!CorrectionFile.KnownSchemaVersions.Contains(file.SchemaVersion))
        {
            return $"$.schemaVersion: is {file.SchemaVersion}; this program applies "
                + $"{string.Join(" and ", CorrectionFile.KnownSchemaVersions)}";
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

        if (CorrectionPlaces.HasInk(place) && (correction.Page is null || correction.Box.Length != 4))
        {
            return "box: page and box (left, bottom, right, top) say where the place's ink is";
        }

        if (place == CorrectionPlaces.TableCell && (correction.Row is null || correction.Column is null))
        {
            return "row: a cell is named by row and column";
        }

        return EntryFault(correction) ?? CorrectionValues.Fault(place, correction.Right);
    }

    private static string? EntryFault(Correction correction) => (correction.Place, correction.Entry) switch
    {
        (CorrectionPlaces.PartKind or CorrectionPlaces.PartAttachment, _) =>
            PartPages.TryParse(correction.Entry, out _) ? null : "entry: a part is named by its pages, 5-9",
        (CorrectionPlaces.DecisionBody or CorrectionPlaces.DecisionDate, null) => "entry: a decision is named by its text",
        (CorrectionPlaces.ParticipantParty or CorrectionPlaces.ParticipantRole or CorrectionPlaces.ParticipantAttendance, null) =>
            "entry: a participant is named by the name",
        (CorrectionPlaces.DecisionText or CorrectionPlaces.ParticipantName, null) when correction.Right is null =>
            "right: an entry that is added has a text",
        _ => null,
    };
}
