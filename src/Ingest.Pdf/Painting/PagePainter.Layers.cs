using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Painting;

/// <summary>Layers (optional content, ISO 32000-2, 8.11): what stands on one that is off is not painted.</summary>
internal sealed partial class PagePainter
{
    private static readonly NameToken OptionalContent = NameToken.Create("OC");

    private readonly Stack<Marked> _marked = new();
    private int _off;

    private bool IsOff => _off > 0;

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var hides = name == OptionalContent && propertyDictionaryName is not null && ResourceOf(propertyDictionaryName) is { } membership
            && !_layers.IsShown(membership);
        _marked.Push(properties is not null && name == Span ? SpanOf(properties) : new Marked(hides, null));
        _off += hides ? 1 : 0;
    }

    public override void EndMarkedContent()
    {
        if (_marked.TryPop(out var ended))
        {
            _off -= ended.Hides ? 1 : 0;
            EndSpan(ended.Span);
        }
    }

    /// <summary>Marked content that is open.</summary>
    private readonly record struct Marked(bool Hides, OpenSpan? Span);

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _paints?.Invoke();
        var hides = !_layers.IsShown(formStream.StreamDictionary, ResourceOf);
        var open = _marked.Count;
        var resources = formStream.StreamDictionary.TryGet(NameToken.Resources, PdfScanner, out DictionaryToken? own)
            ? own : _resources.Peek();
        _resources.Push(resources);
        _off += hides ? 1 : 0;
        var (outer, stream) = (_group, _stream);
        _stream = MatrixOf(formStream.StreamDictionary).Multiply(CurrentTransformationMatrix);
        _group = formStream.StreamDictionary.ContainsKey(NameToken.Group)
            ? _group.Inside(GetCurrentState(), MaskOf(GetCurrentState())) : _group;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            (_group, _stream) = (outer, stream);
            _resources.Pop();
            _off -= hides ? 1 : 0;
            while (_marked.Count > open)
            {
                EndMarkedContent(); // a form that leaves its marked content open hides nothing outside of it
            }
        }
    }

    /// <summary>The property list of that name, as a reference where it is one: layers are told apart by it.</summary>
    private IToken? ResourceOf(NameToken name) =>
        _resources.Peek() is { } resources && resources.TryGet(NameToken.Properties, PdfScanner, out DictionaryToken? lists)
            && lists.TryGet(name, out var token) ? token : null;
}
