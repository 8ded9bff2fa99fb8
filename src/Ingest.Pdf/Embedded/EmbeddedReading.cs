using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Pdf.Embedded;

/// <summary>Which of the files inside a document are read as documents of their own, and what is said of all of them.</summary>
public static class EmbeddedReading
{
    /// <summary>Of names in one message.</summary>
    private const int MostNames = 20;

    private const string Code = "file.embedded";

    /// <param name="path">The document's own.</param>
    /// <param name="seen">Hashes of contents that are not read again.</param>
    public static (ImmutableArray<EmbeddedPdf> Pdfs, ImmutableArray<Diagnostic> Said) Of(ImmutableArray<EmbeddedFile> files, string path,
        ImmutableArray<string> seen)
    {
        var known = seen.ToHashSet(StringComparer.Ordinal);
        var hashed = files.Where(file => file.IsToBeRead)
            .Select(file => (File: file, Sha256: Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))))
            .Select(one => (one.File, one.Sha256, IsNew: known.Add(one.Sha256))).ToList();
        var read = hashed.Where(one => one.IsNew).ToList();
        var names = EmbeddedNames.Of(read.Select(one => one.File.Name));
        var said = ImmutableArray.CreateBuilder<Diagnostic>();
        said.AddRange(read.Select((one, i) => Say(Code, one.File,
            $"\"{one.File.Name}\" inside this file is read as a document of its own. Its path is this one's with "
                + $"\"{DocumentPath.InsideSign}{names[i]}\" behind it.")));
        said.AddRange(hashed.Where(one => !one.IsNew).Select(one => Say("file.again", one.File,
            $"\"{one.File.Name}\" inside this file is not read: its content is that of a file that was read already.")));
        var others = files.Where(file => !file.IsPdf).Select(file => $"\"{file.Name}\"").ToList();
        if (others.Count > 0)
        {
            said.Add(new Diagnostic(Code, Severity.Info, null, string.Create(CultureInfo.InvariantCulture,
                $"Inside this file lie files that are no PDFs and are not read: "
                    + $"{string.Join(", ", others.Take(MostNames))}"
                    + $"{(others.Count > MostNames ? $" and {others.Count - MostNames} more" : "")}.")));
        }

        return ([.. read.Select((one, i) => new EmbeddedPdf(DocumentPath.OfEmbedded(path, names[i]), one.Sha256, one.File.Bytes))],
            said.ToImmutable());
    }

    /// <summary>Says in the document what lies inside its file. A portfolio's cover is no agenda, and need not be one.</summary>
    public static AgendaDocument Tell(AgendaDocument document, bool isPortfolio, ImmutableArray<EmbeddedPdf> pdfs,
        ImmutableArray<Diagnostic> said) => document with
    {
        Diagnostics =
        [
            .. document.Diagnostics.Select(diagnostic => isPortfolio && !pdfs.IsEmpty && diagnostic.Code == "agenda.none"
                ? new Diagnostic("agenda.portfolio", Severity.Info, null,
                    "This is the cover of a portfolio: its own pages hold no agenda items, the documents are inside it.")
                : diagnostic),
            .. said,
        ],
    };

    private static Diagnostic Say(string code, EmbeddedFile file, string message) => new(code, Severity.Info, file.Page, message);
}
