using Ingest.Corpus;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Tests.Support;

namespace Ingest.Tests.Browser;

/// <summary>
/// A report over the corpus's agenda and, where the fonts are there, some made ones of held-out layouts; made once for all browser tests.
/// </summary>
public sealed class ReportFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportFixture()
    {
        _folder.Write("in/kkr.pdf", File.ReadAllBytes(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]));
        _folder.Write("truth/kkr.json",
            File.ReadAllBytes(Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "truth"), "*.json")[0]));
        if (FontBook.Missing().Count == 0)
        {
            foreach (var made in CorpusMaker.Documents(77, FamilyCatalogue.HeldOut.Length, FamilyCatalogue.HeldOut))
            {
                _folder.Write($"in/{made.Name}.pdf", made.Pdf);
                _folder.Write($"truth/{made.Name}.json", made.Truth);
            }
        }

        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Qa = IngestProgram.Run("qa", _folder["out"], "--truth", _folder["truth"], "--pdfs", _folder["in"]);
    }

    public ProgramRun Qa { get; }

    public string Report => _folder["out/qa/report.html"];

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
