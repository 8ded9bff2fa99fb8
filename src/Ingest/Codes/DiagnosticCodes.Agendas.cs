namespace Ingest.Codes;

public static partial class DiagnosticCodes
{
    private static DiagnosticCode[] OfAgendas =>
    [
        new("agenda.none", "No items were found: it does not look like an agenda or minutes.", "Leave it out, or look at it if it is one.", "Der er ikke fundet nogen punkter: det ligner hverken en dagsorden eller et referat.", "Udelad den, eller se på den, hvis den er det."),
        new("agenda.portfolio", "It is the cover of a portfolio; the documents are inside it.", "", "Det er forsiden af en portefølje; dokumenterne ligger indeni.", ""),
        new("meeting.unread", "Items were found, and their meeting's body or date was not.", "Look at the first page; correct it in the report ('ingest qa').", "Der er fundet punkter, men ikke mødets organ eller dato.", "Se på første side; ret det i rapporten ('ingest qa')."),
        new("numbering.gap", "A number between two items is missing.", "Look whether the agenda leaves it out (a closed item) or it was not found.", "Et nummer mellem to punkter mangler.", "Se, om dagsordenen udelader det (et lukket punkt), eller om det ikke blev fundet."),
        new("numbering.dropped", "It names itself an agenda or minutes and has numbered lines, and none of them was taken for an item.", "Look at it, and put the items in ('ingest qa').", "Den kalder sig dagsorden eller referat og har nummererede linjer, men ingen af dem er blevet til et punkt.", "Se på den, og sæt punkterne ind ('ingest qa')."),
        new("numbering.between", "Lines between two items belong to none of them.", "Look at the page in the report.", "Linjer mellem to punkter hører ikke til nogen af dem.", "Se på siden i rapporten."),
        new("ledger.unplaced", "Glyphs of a page are in nothing that was read.", "Look at the page in the report.", "Tegn på en side er ikke med i noget, der blev læst.", "Se på siden i rapporten."),
        new("tables.drawing", "The page is a map or a chart; tables in it show by their text alone.", "", "Siden er et kort eller et diagram; tabeller i det ses kun på deres tekst.", ""),
        new("tables.empty", "Drawn grids without text were left out.", "", "Tegnede gitre uden tekst er udeladt.", ""),
        new("tables.overlapping", "Two drawn grids lie over each other; the larger is taken for a frame.", "", "To tegnede gitre ligger over hinanden; det største regnes for en ramme.", ""),
        new("tables.outside", "A table reaches beyond the page.", "", "En tabel rækker ud over siden.", ""),
        new("tables.tabula", "Tabula was asked for and could not read the file; its tables are missing.", "See the message, or leave --tables out.", "Tabula skulle bruges, men kunne ikke læse filen; tabellerne mangler.", "Se meddelelsen, eller udelad --tables."),
        new("tables.unplaced", "A table that Tabula found could not be placed on its page.", "Look at the page.", "En tabel, som Tabula fandt, kunne ikke placeres på sin side.", "Se på siden."),
        new("correction.unreadable", "The document's file of corrections can't be used.", "Save it again from the report.", "Dokumentets fil med rettelser kan ikke bruges.", "Gem den igen fra rapporten."),
        new("correction.unplaced", "A correction could not be applied: what was corrected is not found any more, or can't be as it says.", "See the message; correct the place anew in the report.", "En rettelse kunne ikke anvendes: Det, der blev rettet, findes ikke længere eller kan ikke være, som den siger.", "Se meddelelsen, og ret stedet på ny i rapporten."),
        new("correction.applied", "Corrections were read for the document, from the file with this mark.", "", "Der er læst rettelser til dokumentet fra filen med dette mærke.", ""),
        new("correction.settled", "The document is right by itself now.", "The correction can be deleted.", "Dokumentet er nu rigtigt af sig selv.", "Rettelsen kan slettes."),
    ];
}
