using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// Marked content (ISO 32000-2, 14.6) in a page's operations. Only a layer's (/OC) changes what is painted; of the others no
/// more than where they begin and end is kept.
/// </summary>
internal sealed class MarkedContent : IGraphicsStateOperation
{
    public static readonly MarkedContent Other = new("BMC", NameToken.Create("Other"), null);
    public static readonly MarkedContent End = new("EMC", null, null);

    private readonly NameToken? _tag;
    private readonly NameToken? _properties;

    private MarkedContent(string @operator, NameToken? tag, NameToken? properties) => (Operator, _tag, _properties) = (@operator, tag, properties);

    public string Operator { get; }

    /// <param name="tag">/OC or any other.</param>
    /// <param name="properties">The name of its property list; null where it is written in place.</param>
    public static MarkedContent Begin(NameToken? tag, NameToken? properties) => tag?.Data == "OC" && properties is not null ? new("BDC", tag, properties) : Other;

    public void Run(IOperationContext operationContext)
    {
        if (_tag is null)
        {
            operationContext.EndMarkedContent();
        }
        else
        {
            operationContext.BeginMarkedContent(_tag, _properties, null);
        }
    }

    /// <summary>Operations are read here, never written.</summary>
    public void Write(Stream stream) => throw new NotSupportedException();
}
