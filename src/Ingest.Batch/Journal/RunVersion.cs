using System.Reflection;
using System.Text;
using Ingest.Batch.Workers;
using Ingest.Feed;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Quality.Corrections;

namespace Ingest.Batch.Journal;

/// <summary>With what documents are read. What one version has read, the same version need not read again.</summary>
/// <param name="Engine">The program's version, and a mark of its build that changes with its code.</param>
/// <param name="Model">A mark of the trained model; null where rules alone decide.</param>
/// <param name="Settings">Every option that has a part in the output.</param>
public sealed record RunVersion(string Engine, string? Model, WorkerSettings Settings)
{
    public static RunVersion Of(WorkerSettings settings) => new(
        CurrentEngine(),
        settings.Voters == LabelScorers.RulesOnly ? null : "line-labels "
            + (settings.Learned?.Model is { } own ? ProgramVersion.Mark(File.ReadAllBytes(own)) : ProgramVersion.Model),
        settings);

    public string Options { get; } = Settings.Key();

    /// <summary>For the journal: the same text for the same version, where a document's own corrections count too.</summary>
    /// <param name="document"><see cref="JournalEntry.Key"/>.</param>
    public string KeyOf(string document) => $"{Engine}|{Model}|{Options}{Settings.KeyOf(document)}";

    private static string CurrentEngine()
    {
        Assembly[] rooms = [typeof(RunVersion).Assembly, typeof(AgendaPipeline).Assembly, typeof(PdfFile).Assembly,
            typeof(ScanReader).Assembly, typeof(LineModel).Assembly, typeof(DocumentRenderer).Assembly, typeof(Corrector).Assembly];

        // A compiler gives every module an id, the same one for the same code.
        var builds = string.Join(' ', rooms.Select(room => room.ManifestModule.ModuleVersionId));
        return $"ingest {ProgramVersion.Number} build {ProgramVersion.Mark(Encoding.ASCII.GetBytes(builds))}";
    }
}
