using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>The files inside a document (ISO 32000-2, 7.11.4). One that is damaged costs itself only.</summary>
internal static class EmbeddedFileReader
{
    /// <summary>Readers look for a PDF's header there (ISO 32000-2, 7.5.2 note).</summary>
    private const int HeaderWithinBytes = 1024;

    /// <summary>Of names in one message.</summary>
    private const int MostNames = 20;

    public static (ImmutableArray<EmbeddedFile> Files, ImmutableArray<Diagnostic> Diagnostics) Read(DictionaryToken catalog,
        ObjectLookup objects, PageTree pages, EmbeddedLimits limits)
    {
        var files = ImmutableArray.CreateBuilder<EmbeddedFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var tooMany = new List<string>();
        var (bytes, count) = (limits.Bytes, 0);
        foreach (var specification in FileSpecifications.Of(catalog, objects, pages))
        {
            var file = new EmbeddedFile(specification.Name, default, specification.Page) { IsPdf = IsPdf(specification, objects) };
            if (file.IsPdf && limits.Levels == 0)
            {
                diagnostics.Add(LeftOut("file.tooDeep", specification, "it lies too deep, a PDF in a PDF in a PDF"));
            }
            else if (file.IsPdf && count == limits.Files)
            {
                tooMany.Add(specification.Name);
            }
            else if (file.IsPdf)
            {
                var (content, end) = StreamUnpacking.Unpack(specification.Content, bytes, objects);
                if (end == UnpackingEnd.TooLarge)
                {
                    diagnostics.Add(
                        LeftOut("file.tooLarge", specification,
                            FormattableString.Invariant(
                                $"the PDFs inside this file are unpacked up to {limits.Bytes >> 20} MiB together")));
                }
                else
                {
                    if (end == UnpackingEnd.Broken)
                    {
                        diagnostics.Add(
                            new Diagnostic("file.broken", Severity.Warning, specification.Page,
                                $"\"{specification.Name}\" inside this file is damaged: it was unpacked as far as it goes."));
                    }

                    (bytes, count) = (bytes - content.Length, count + 1);
                    file = file with { Bytes = content, IsToBeRead = true };
                }
            }

            files.Add(file);
        }

        if (tooMany.Count > 0)
        {
            diagnostics.Add(new Diagnostic("file.tooMany", Severity.Error, null, string.Create(CultureInfo.InvariantCulture,
                $"{tooMany.Count} more PDFs inside this file are left out, no more are read of one input: {Names(tooMany)}. Take them "
                    + $"out and name them as inputs.")));
        }

        return (files.ToImmutable(), diagnostics.ToImmutable());
    }

    private static bool IsPdf(FileSpecification file, ObjectLookup objects) =>
        file.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
        || objects.Of<NameToken>(file.Content.StreamDictionary, "Subtype")?.Data == "application/pdf"
        || StreamUnpacking.Start(file.Content, HeaderWithinBytes, objects).IndexOf("%PDF-"u8) >= 0;

    private static Diagnostic LeftOut(string code, FileSpecification file, string why) =>
        new(code, Severity.Error, file.Page, $"\"{file.Name}\" inside this file is left out: {why}. Take it out and name it as an input.");

    private static string Names(List<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(name => $"\"{name}\""))
            + (names.Count > MostNames ? FormattableString.Invariant($" and {names.Count - MostNames} more") : "");
}
