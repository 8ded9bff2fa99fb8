namespace Ingest.Parts.Evidence.Annexes;

/// <summary>
/// The annexes listed up to a page; read when they are first asked for, since most ways to read the pages are given up before that.
/// </summary>
internal sealed class AnnexListsSoFar(AnnexListsSoFar? before, PageFeatures page)
{
    public AnnexLists Value => _value ??= (before?.Value ?? AnnexLists.Empty).With(page);

    private AnnexLists? _value;
}
