namespace Ingest.Codes;

public static partial class DiagnosticCodes
{
    private static DiagnosticCode[] OfFiles =>
    [
        new("pdf.empty", "The file has no bytes.", "Fetch it again.", "Filen er tom (0 bytes).", "Hent den igen."),
        new("pdf.notPdf", "It is called a PDF and is none: a web page that says \"not found\", a Word file.",
            "Leave it out, or save it as PDF.", "Den hedder PDF, men er det ikke: en webside med \"ikke fundet\", en Word-fil.",
            "Udelad den, eller gem den som PDF."),
        new("pdf.encrypted", "It opens with a password only.", "Give it with --password, save it without one, or ask its owner.",
            "Den kan kun åbnes med adgangskode.", "Angiv den med --password, gem filen uden, eller spørg ejeren."),
        new("pdf.broken", "The PDF is damaged and can't be opened.", "Fetch it again, or repair it (qpdf, mutool).",
            "PDF'en er beskadiget og kan ikke åbnes.", "Hent den igen, eller reparér den (qpdf, mutool)."),
        new("pdf.cut", "The file is shorter than it says: a download or a copy broke off. What arrived was read.", "Fetch it again.",
            "Filen er kortere, end den selv siger: en overførsel eller kopi blev afbrudt. Det, der nåede frem, er læst.", "Hent den igen."),
        new("pdf.noPages", "No page of it can be read.", "Fetch it again, or repair it.", "Ingen af dens sider kan læses.",
            "Hent den igen, eller reparér den."),
        new("pdf.page", "A page is damaged, or was given up; all others are there.",
            "Look at the page; more time (--document-timeout) helps where the reason says timeout.",
            "En side er beskadiget eller opgivet; alle andre er med.",
            "Se på siden; mere tid (--document-timeout) hjælper, hvor årsagen er timeout."),
        new("pdf.pages", "Only the pages that were asked for were read; an error where the file has none of them.", "",
            "Kun de sider, der blev bedt om, er læst; en fejl, hvor filen ikke har nogen af dem.", ""),
        new("pdf.annotation", "Some of the page's annotations are damaged and were left out; its text is there.", "Look at the page.",
            "Nogle af sidens anmærkninger er beskadigede og udeladt; dens tekst er med.", "Se på siden."),
        new("file.embedded", "The PDF holds other files; PDFs among them are documents of their own.", "",
            "PDF'en indeholder andre filer; PDF'er blandt dem er selvstændige dokumenter.", ""),
        new("file.again", "A file lies in the PDF twice; it is read once.", "", "En fil ligger to gange i PDF'en; den læses én gang.", ""),
        new("file.broken", "A file inside the PDF is damaged and was unpacked as far as it goes.", "Fetch the PDF again.",
            "En fil inden i PDF'en er beskadiget og er pakket ud så langt, det gik.", "Hent PDF'en igen."),
        new("file.tooDeep", "A PDF lies in a PDF in a PDF in a PDF, and was left out.", "Take it out and read it by itself.",
            "En PDF ligger i en PDF i en PDF i en PDF og er udeladt.", "Tag den ud, og læs den for sig."),
        new("file.tooLarge", "The files inside are larger together than is unpacked; some were left out.",
            "Take them out and read them by themselves.", "Filerne indeni er tilsammen større, end der pakkes ud; nogle er udeladt.",
            "Tag dem ud, og læs dem for sig."),
        new("file.tooMany", "More files lie inside than are looked at.", "Take them out and read them by themselves.",
            "Der ligger flere filer indeni, end der ses på.", "Tag dem ud, og læs dem for sig."),
        new("parts.annex", "Annexes are bound in with the agenda; their pages give no items.", "",
            "Der er indbundet bilag sammen med dagsordenen; deres sider giver ingen punkter.", ""),
        new("parts.meeting", "The file holds a further meeting, which is a document of its own (path#2).", "",
            "Filen indeholder et møde mere, som er et selvstændigt dokument (sti#2).", ""),
    ];
}
