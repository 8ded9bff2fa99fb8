using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of documents.csv.</summary>
[Sheet("documents", "Documents", "Dokumenter",
    "A row a document; files with the same bytes under two names are two rows with one documentId.",
    "En række pr. dokument; filer med samme bytes under to navne er to rækker med samme documentId.")]
public sealed record DocumentRow(
    [Column("Document", "Dokument",
        "The key that joins the files: d and the first 16 hex digits of the file's SHA-256; a further meeting in the file has its number "
            + "behind it, -2.",
            "Nøglen, der samler filerne: d og de første 16 hex-cifre af filens SHA-256; et yderligere møde i filen har sit nummer "
                + "bagefter, -2.", Required = true)]
    string DocumentId,
    [Column("Path", "Sti",
        "The PDF from the folder, archive or prefix that was given, / between parts; a.pdf#2 is a second meeting in a.pdf, a.pdf!b.pdf a "
            + "PDF inside it.",
            "PDF'en set fra den mappe, det arkiv eller præfiks, der blev givet, / mellem delene; a.pdf#2 er et andet møde i a.pdf, "
                + "a.pdf!b.pdf en PDF inden i den.", Key = true)]
    string Path,
    [Column("Status", "Status", "complete; partial where something could not be placed or read; failed.",
        "complete (hel); partial (delvis), hvor noget ikke kunne placeres eller læses; failed (mislykket).", Required = true,
        Codes = typeof(DocumentStatus))]
    string Status,
    [Column("Body", "Organ", "The council, board or committee that meets.", "Det råd, den bestyrelse eller det udvalg, der holder møde.")]
    string? Body,
    [Column("Kind", "Art", "What the document is: agenda, minutes, supplement (an addition to an agenda), or unknown.",
        "Hvad dokumentet er: agenda (dagsorden), minutes (referat), supplement (tillægsdagsorden) eller unknown (ukendt).", Required = true,
        Codes = typeof(MeetingKind))]
    string Kind,
    [Column("Title", "Titel", "As printed.", "Som trykt.")]
    string? Title,
    [Column("Date", "Dato", "The day of the meeting.", "Mødedagen.", Form = TextForm.Date)]
    string? Date,
    [Column("Start", "Start", "When the meeting begins.", "Hvornår mødet begynder.", Form = TextForm.Time)]
    string? Start,
    [Column("End", "Slut", "When the meeting ends.", "Hvornår mødet slutter.", Form = TextForm.Time)]
    string? End,
    [Column("Place", "Sted", "Where the meeting is held.", "Hvor mødet holdes.")]
    string? Place,
    [Column("Pages", "Sider", "Pages of the file.", "Filens antal sider.")]
    int Pages,
    [Column("Items", "Punkter", "Items of the agenda.", "Dagsordenens antal punkter.")]
    int Items,
    [Column("Tables", "Tabeller", "Tables of the document.", "Dokumentets antal tabeller.")]
    int Tables,
    [Column("Warnings", "Advarsler", "Diagnostics of severity warning.", "Antal bemærkninger af alvor warning.")]
    int Warnings,
    [Column("Errors", "Fejl", "Diagnostics of severity error.", "Antal bemærkninger af alvor error.")]
    int Errors,
    [Column("Unplaced glyphs", "Uplacerede tegn", "Glyphs of the pages that are in nothing that was read.",
        "Tegn på siderne, som ikke er med i noget, der blev læst.")]
    int UnplacedGlyphs,
    [Column("Hidden glyphs", "Skjulte tegn", "Glyphs that the pages do not show, and that are in no file.",
        "Tegn, som siderne ikke viser, og som ikke er med i nogen fil.")]
    int HiddenGlyphs,
    [Column("Text source", "Tekstkilde", "Where the text is from: embedded (the PDF's own), ocr (read from pictures) or mixed.",
        "Hvor teksten er fra: embedded (PDF'ens egen), ocr (læst af billeder) eller mixed (begge).", Required = true,
        Codes = typeof(TextSource))]
    string TextSource,
    [Column("Producer", "Fremstillet med", "The program that made the PDF, as the PDF says.",
        "Programmet, der lavede PDF'en, som den selv siger.")]
    string? Producer,
    [Column("Bytes", "Bytes", "The file's size.", "Filens størrelse.")]
    long Bytes,
    [Column("SHA-256", "SHA-256", "Of the file's bytes, lower-case hex.", "Af filens bytes, hex med små bogstaver.", Required = true,
        Form = TextForm.Sha256)]
    string Sha256)
{
    public static IEnumerable<DocumentRow> Of(AgendaDocument document)
    {
        var (file, meeting) = (document.Document, document.Meeting);
        yield return new DocumentRow(
            Feed.DocumentId.Of(document), file.Path, Words.Of(document.Status), meeting.Body, Words.Of(meeting.Kind),
            meeting.Title, meeting.Date, meeting.Start, meeting.End, meeting.Place, file.Pages, document.Items.Length,
            document.Tables.Length, document.Diagnostics.Count(d => d.Severity == Model.Severity.Warning),
            document.Diagnostics.Count(d => d.Severity == Model.Severity.Error), document.Ledger.Sum(row => row.Unplaced),
            document.Ledger.Sum(row => row.Hidden),
            Words.Of(file.TextSource), file.Producer, file.Bytes, file.Sha256);
    }
}
