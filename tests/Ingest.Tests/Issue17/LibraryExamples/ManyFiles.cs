using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Pdf;

namespace Ingest.Tests.Issue17.LibraryExamples;

internal static class ManyFiles
{
    #region example
    /// <summary>Writes every agenda in a folder as a line of JSON, and says which files are not complete.</summary>
    public static async Task<List<string>> ReadFolder(string folder, Stream ndjson, CancellationToken cancellationToken)
    {
        var doubtful = new List<string>();
        var door = new Lock();
        var lanes = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories), lanes, async (file, stop) =>
        {
            var options = new AgendaPdfOptions
            {
                Path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                TimeLimit = TimeSpan.FromMinutes(1),
            };
            await using var pdf = File.OpenRead(file);
            foreach (AgendaDocument document in await AgendaPdf.ReadAllAsync(pdf, options, stop))
            {
                lock (door)
                {
                    ndjson.Write(AgendaJson.WriteLine(document));
                    if (document.Status != DocumentStatus.Complete)
                    {
                        doubtful.Add($"{document.Document.Path}: {document.Status}");
                    }
                }
            }
        });
        return doubtful;
    }
    #endregion
}
