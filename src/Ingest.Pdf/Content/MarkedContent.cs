using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// Marked content (ISO 32000-2, 14.6) in a page's operations. Only a layer's (/OC) changes what is painted, and a span may hold a
/// hyphen that splits a word; of the others no more than where they begin and end is kept.
/// </summary>
internal sealed class MarkedContent : IGraphicsStateOperation
{
    public static readonly MarkedContent Other = new("BMC", NameToken.Create("Other"), null);
    private static readonly NameToken Span = NameToken.Create("Span");

    private readonly NameToken _tag;
    private readonly NameToken? _properties;
    private readonly SpanProperties? _span;

    private MarkedContent(string @operator, NameToken tag, NameToken? properties, SpanProperties? span = null) =>
        (Operator, _tag, _properties, _span) = (@operator, tag, properties, span);

    public string Operator { get; }

    /// <param name="tag">/OC or any other.</param>
    /// <param name="properties">The name of its property list; null where it is written in place.</param>
    public static MarkedContent Begin(NameToken? tag, NameToken? properties) =>
        tag is { Data: "OC" } && properties is not null ? new("BDC", tag, properties) : Other;

    /// <summary>A span that may hold a hyphen which splits a word.</summary>
    public static MarkedContent Begin(SpanProperties span) =>
        span is { Mcid: < 0, IsSoftHyphen: false } ? Other : new("BDC", Span, null, span);

    public void Run(IOperationContext operationContext)
    {
        if (_span is not null && operationContext is PagePainter painter)
        {
            painter.BeginSpan(_span.Mcid, _span.IsSoftHyphen);
        }
        else
        {
            operationContext.BeginMarkedContent(_tag, _properties, null);
        }
    }

    /// <summary>Operations are read here, never written.</summary>
    public void Write(Stream stream) => throw new NotSupportedException();
}
