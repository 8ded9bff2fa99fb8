using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;

namespace Ingest.Pdf.Content;

/// <summary>
/// Sets a colour if it can: one that the file doesn't define costs itself, and no page,
/// as in any reader (ISO 32000-2, 8.6.8 leaves it open).
/// </summary>
internal sealed class ForgivingOperation(IGraphicsStateOperation operation) : IGraphicsStateOperation
{
    public string Operator => operation.Operator;

    public void Write(Stream stream) => operation.Write(stream);

    public void Run(IOperationContext operationContext)
    {
        try
        {
            operation.Run(operationContext);
        }
        catch (Exception undefined) when (undefined is not (OutOfMemoryException or OperationCanceledException))
        {
            // The colour stays as it was.
        }
    }

    public static IGraphicsStateOperation Of(IGraphicsStateOperation operation) =>
        operation.Operator is "cs" or "CS" or "sc" or "SC" or "scn" or "SCN" ? new ForgivingOperation(operation) : operation;
}
