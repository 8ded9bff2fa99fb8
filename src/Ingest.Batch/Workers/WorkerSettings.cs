using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Batch.Ocr;
using Ingest.Feed.Csv;
using Ingest.Labels;
using Ingest.Pdf;
using Ingest.Pdf.Pages;

namespace Ingest.Batch.Workers;

/// <summary>What a worker is told once, before its first document: every option that has a part in the output.</summary>
/// <param name="Corrections">The folder of correction files; null: none are applied.</param>
/// <param name="TabulaJar">Full path of the Tabula whose tables are taken; null: our own.</param>
public sealed record WorkerSettings(string Dialect, LabelScorers Voters, string? Corrections = null, string? TabulaJar = null)
{
    public OcrSettings Ocr { get; init; } = OcrSettings.Default;

    /// <summary>The pages that are read, <c>3-9</c>; null: all.</summary>
    public string? Pages { get; init; }

    /// <summary>
    /// Opens encrypted files; null: none. In no file and no message: a document that wanted one is read again by every run.
    /// </summary>
    public string? Password { get; init; }

    /// <summary>See <see cref="Pipeline.ReadOptions.KeepItemTables"/>.</summary>
    public bool KeepItemTables { get; init; }

    /// <summary>What users taught the program; null: nothing.</summary>
    public LearnedFiles? Learned { get; init; }

    private const int MarkLength = 12;

    public PdfOptions Opening() => new() { Password = Password, Pages = PageRange.TryParse(Pages, out var range) ? range : null };

    public CsvDialect Csv() => CsvDialect.Named(Dialect);

    /// <summary>The same text for the same options: the journal keeps it with each document.</summary>
    public string Key() => string.Create(CultureInfo.InvariantCulture,
        $"dialect {Dialect}, voters {Voters}, tabula {TabulaJar}, ocr {Ocr.Mode} {(Ocr.Azure ? "azure" : "tesseract")}, pages {Pages}, "
            + $"item tables {KeepItemTables}, learned {Learned?.Model} {Learned?.Profiles} {Learned?.Mark}");

    /// <param name="document">Its hash, and its meeting where it is a further one of its file: what its corrections are called by.</param>
    /// <summary>A mark of what options add for one document alone: its corrections. "" where there are none.</summary>
    public string KeyOf(string document)
    {
        var file = Corrections is null ? null : Path.Combine(Corrections, document + ".json");
        if (file is null || !File.Exists(file))
        {
            return "";
        }

        try
        {
            return $"|corrections {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..MarkLength]}";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "|corrections unreadable"; // the document itself will say so
        }
    }

    /// <summary>All but the password.</summary>
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Key());
        return true;
    }
}
