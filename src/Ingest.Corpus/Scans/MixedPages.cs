namespace Ingest.Corpus.Scans;

public static class MixedPages
{
    public static int Make(ulong seed, int count, string outDir) => 0;
}
