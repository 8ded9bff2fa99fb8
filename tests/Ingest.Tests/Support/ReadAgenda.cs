using System.Collections.Immutable;
using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;

namespace Ingest.Tests.Support;

/// <summary>A PDF read through all stages in this process.</summary>
public static class ReadAgenda
{
    public static AgendaDocument From(string pdf)
    {
        var bytes = File.ReadAllBytes(pdf);
        var source = PdfFile.Read(bytes);
        return From(source, Path.GetFileName(pdf), bytes);
    }

    public static AgendaDocument From(SourcePdf source, string name, byte[]? bytes = null) => All(source, name, bytes)[0];

    /// <summary>A document for each meeting that the file holds.</summary>
    public static ImmutableArray<AgendaDocument> All(SourcePdf source, string name, byte[]? bytes = null)
    {
        bytes ??= [];
        return AgendaPipeline.Read(source,
            new DocumentInfo(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, source.PageCount, source.Producer,
                TextSource.Embedded)).Documents;
    }
}
