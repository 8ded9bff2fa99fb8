namespace Ingest.Codes;

public static partial class DiagnosticCodes
{
    private static DiagnosticCode[] OfRuns =>
    [
        new("input.missing", "There is no such file or folder.", "Look at its spelling, and whether its disk is there.",
            "Filen eller mappen findes ikke.", "Se efter stavefejl, og om drevet er tilsluttet."),
        new("input.none",
            "What was named holds no PDF: an empty folder or archive, a pattern that matches nothing, nothing on standard input.",
            "Name one that does.",
            "Det, der blev navngivet, indeholder ingen PDF: en tom mappe eller et tomt arkiv, et mønster, som intet passer til, eller "
                + "intet på standard input.", "Angiv noget, der indeholder en PDF."),
        new("input.link", "It is a symbolic link, and links in a folder are not followed.", "Add --follow-links, or leave it out.",
            "Det er et symbolsk link, og links i en mappe følges ikke.", "Tilføj --follow-links, eller udelad det."),
        new("input.unreadable", "The file, folder or archive is there and can't be read.",
            "Ask for the right to read it; a damaged archive must be fetched again.",
            "Filen, mappen eller arkivet findes, men kan ikke læses.", "Bed om læseadgang; hent et beskadiget arkiv igen."),
        new("input.changed", "The file changed while it was read, three times over.", "Wait until it is written, and run again.",
            "Filen ændrede sig, mens den blev læst, tre gange i træk.", "Vent, til den er skrevet færdig, og kør igen."),
        new("input.tooLarge", "The file is larger than a worker can hold, or in the library than MaxBytes.",
            "Give workers more memory with --worker-memory; set MaxBytes.",
            "Filen er større, end en læser kan rumme, eller i biblioteket end MaxBytes.",
            "Giv læserne mere hukommelse med --worker-memory; sæt MaxBytes."),
        new("input.noConnection", "An Azure container was named, and no connection string.", "Put it into AZURE_STORAGE_CONNECTION_STRING.",
            "Der er angivet en container i Azure, men ingen forbindelsesstreng.", "Læg den i AZURE_STORAGE_CONNECTION_STRING."),
        new("profile.used", "The document was known for a body's, and read with what was learned of that body's papers.",
            "Where that is wrong, take the profile out of its folder, or learn it again.",
            "Dokumentet blev kendt som et organs og læst med det, der er lært af organets papirer.",
            "Er det forkert, så tag profilen ud af sin mappe, eller lær den igen."),
        new("output.unwritable", "The document's own files can't be written, for their name.", "Give the input another name.",
            "Dokumentets egne filer kan ikke skrives på grund af deres navn.", "Giv inputtet et andet navn."),
        new("timeout", "The document took more processor time than it may, on two tries.", "Give it more with --document-timeout.",
            "Dokumentet brugte mere processortid end tilladt, i to forsøg.", "Giv det mere med --document-timeout."),
        new("out-of-memory", "The document wanted more memory than a worker has, on two tries.", "Give it more with --worker-memory.",
            "Dokumentet krævede mere hukommelse, end en læser har, i to forsøg.", "Giv det mere med --worker-memory."),
        new("crash", "The program broke down on the file, on two tries. Other documents are not touched by it.",
            "Leave the file out, and report it.", "Programmet brød sammen på filen, i to forsøg. Andre dokumenter er ikke berørt.",
            "Udelad filen, og anmeld fejlen."),
        new("jobs.abandoned", "The document was in hand each time when a machine's program ended, several times over, and was left alone.",
            "Read it alone with ingest show; ingest jobs --retry puts it into the queue again.",
            "Dokumentet var i hånden, hver gang en maskines program sluttede, flere gange, og blev ladt være.",
            "Læs det alene med ingest show; ingest jobs --retry sætter det i kø igen."),
        new("internal", "The program has a fault that this document shows.", "Report it with the file, if that may be shared.",
            "Programmet har en fejl, som dette dokument udløser.", "Anmeld den, og send filen med, hvis den må deles."),
        new("unknown", "The document is not complete, and no reason was kept.", "Read it again with --force.",
            "Dokumentet er ikke helt, og ingen årsag er gemt.", "Læs det igen med --force."),
    ];
}
