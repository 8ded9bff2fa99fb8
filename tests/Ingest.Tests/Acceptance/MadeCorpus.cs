using Ingest.Corpus;
using Ingest.Tests.Support;

namespace Ingest.Tests.Acceptance;

/// <summary>Agendas of the corpus generator in a folder, by name and in order.</summary>
internal static class MadeCorpus
{
    public static void Make(TemporaryFolder folder, int count) => Parallel.ForEach(
        CorpusMaker.Documents(1, count).Select((made, i) => (made, i)), each => folder.Write($"in/{each.i:00000}.pdf", each.made.Pdf));
}
