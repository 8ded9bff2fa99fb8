namespace Ingest.Codes;

public static partial class DiagnosticCodes
{
    private static DiagnosticCode[] OfPictures =>
    [
        new("ocr.page", "The page was read from its picture.", "", "Siden er læst af sit billede.", ""),
        new("ocr.part", "Parts of the page were read from its picture.", "", "Dele af siden er læst af dens billede.", ""),
        new("ocr.corrected", "Letters that are easily mistaken were put right by the words they make.", "", "Bogstaver, der let forveksles, er rettet ud fra de ord, de danner.", ""),
        new("ocr.unread", "The page's picture could not be read.", "See the message; run again.", "Sidens billede kunne ikke læses.", "Se meddelelsen; kør igen."),
        new("ocr.missing", "Tesseract or poppler is not installed, so pages that are pictures are not read.", "Install what the message names, and run again: those pages are read then.", "Tesseract eller poppler er ikke installeret, så sider, der er billeder, er ikke læst.", "Installér det, som meddelelsen nævner, og kør igen: så læses de sider."),
        new("ocr.failed", "The reading of a page's picture failed.", "See the message; run again.", "Læsningen af en sides billede mislykkedes.", "Se meddelelsen; kør igen."),
        new("ocr.timeout", "The reading of a page's picture took too long.", "Give it more with --document-timeout.", "Læsningen af en sides billede tog for lang tid.", "Giv den mere med --document-timeout."),
        new("ocr.limit", "More pages want to be read from their picture than --ocr-page-limit allows.", "Raise the limit, and run again.", "Flere sider skal læses af deres billede, end --ocr-page-limit tillader.", "Hæv grænsen, og kør igen."),
        new("ocr.azure.key", "Azure does not accept the key.", "Check the key and the endpoint.", "Azure accepterer ikke nøglen.", "Kontrollér nøglen og adressen."),
        new("ocr.azure.busy", "Azure takes no more requests for now.", "Run again later, or with fewer workers.", "Azure tager ikke flere forespørgsler lige nu.", "Kør igen senere eller med færre læsere."),
        new("ocr.azure.unreachable", "Azure can't be reached or is out of order.", "Check the network and the endpoint; run again.", "Azure kan ikke nås eller er ude af drift.", "Kontrollér netværket og adressen; kør igen."),
        new("ocr.azure.refused", "Azure refuses the document, or has nothing at the address.", "See the message.", "Azure afviser dokumentet eller har intet på adressen.", "Se meddelelsen."),
        new("ocr.azure.failed", "Azure could not read the document.", "See the message, or read with Tesseract.", "Azure kunne ikke læse dokumentet.", "Se meddelelsen, eller læs med Tesseract."),
        new("ocr.azure.garbled", "Azure's answer can't be read.", "Read the document again; try another version of the interface.", "Azures svar kan ikke læses.", "Læs dokumentet igen; prøv en anden version af grænsefladen."),
        new("ocr.azure.location", "Azure's job is at another address, where the key is not sent.", "Set the endpoint to the resource's own address.", "Azures job ligger på en anden adresse, og dertil sendes nøglen ikke.", "Sæt adressen til ressourcens egen."),
        new("ocr.azure.timeout", "Azure took too long and was given up.", "Run again later.", "Azure var for længe om det og blev opgivet.", "Kør igen senere."),
        new("ocr.azure.missing", "Azure gave no answer for a page.", "A free resource reads two pages only; take another.", "Azure gav intet svar for en side.", "En gratis ressource læser kun to sider; brug en anden."),
        new("ocr.azure.shape", "Azure's page has another shape than the PDF's; places may be off.", "", "Azures side har en anden form end PDF'ens; steder kan være forskudt.", ""),
        new("ocr.azure.redacted", "Pages with areas to be redacted are not sent to Azure.", "Read them with Tesseract.", "Sider med områder, der skal dækkes, sendes ikke til Azure.", "Læs dem med Tesseract."),
    ];
}
