using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Filters;

/// <summary>PdfPig's filters (ISO 32000-2, 7.4), but for a stream that is packed with Flate alone, as nearly all are.</summary>
internal sealed class PlainFilters : IFilterProvider
{
    public static readonly PlainFilters Instance = new();

    private readonly IFilterProvider _pdfPigs = DefaultFilterProvider.Instance;
    private readonly IFilter[] _flate = [new FlateUnpacker()];

    private PlainFilters()
    {
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Filter, out var filter) && filter is NameToken name && IsFlate(name)
            ? _flate : _pdfPigs.GetFilters(dictionary);

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        names.Count == 1 && IsFlate(names[0]) ? _flate : _pdfPigs.GetNamedFilters(names);

    public IReadOnlyList<IFilter> GetAllFilters() => _pdfPigs.GetAllFilters();

    private static bool IsFlate(NameToken name) => name == NameToken.FlateDecode || name == NameToken.FlateDecodeAbbreviation;
}
