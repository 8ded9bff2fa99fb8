using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ingest.Model.Output;

namespace Ingest.Quality.Corrections;

/// <summary>
/// <c>corrections/&lt;sha256&gt;.json</c>: what a person corrected in one document; <c>&lt;sha256&gt;-2.json</c> in that of the file's
/// second meeting.
/// </summary>
public sealed record CorrectionFile
{
    /// <summary>1.1 has structure: lines, parts, parents, decisions and participants.</summary>
    public const string CurrentSchemaVersion = "1.1";

    public static readonly ImmutableArray<string> KnownSchemaVersions = ["1.0", CurrentSchemaVersion];

    /// <summary>What the file of a document is called, without its ending.</summary>
    public static string NameOf(DocumentInfo document) => document.Sha256 + DocumentPath.Suffix(document.Path);

    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>Of the PDF.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The PDF's path when the person looked, for a person to read.</summary>
    public string? Path { get; init; }

    /// <summary>The person looked through the whole document: with the corrections all of it is right, and it can become truth.</summary>
    public bool Reviewed { get; init; }

    /// <summary>
    /// The first digits of the SHA-256 of the file's bytes: which version of it a document was corrected by.
    /// Null where it was read from none.
    /// </summary>
    [JsonIgnore]
    public string? Mark { get; init; }

    public required ImmutableArray<Correction> Corrections { get; init; }
}
