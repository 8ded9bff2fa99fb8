namespace Ingest.Codes;

public static partial class DiagnosticCodes
{
    private static DiagnosticCode[] OfTexts =>
    [
        new("text.hidden", "The page has text that it does not show: covered, outside, on a hidden layer, invisible. It is in no output.",
            "Before publishing: 'ingest check hidden' shows where; take it out of the PDF itself.",
            "Siden har tekst, som den ikke viser: dækket, udenfor, på et skjult lag, usynlig. Den er ikke i noget output.",
            "Før offentliggørelse: 'ingest check hidden' viser hvor; fjern den fra selve PDF'en."),
        new("text.hiddenUnchecked", "Whether the picture covers text of the page could not be looked at.",
            "Install what the message names, and run again.", "Det kunne ikke undersøges, om billedet dækker tekst på siden.",
            "Installér det, som meddelelsen nævner, og kør igen."),
        new("text.struck", "Words with a line through them hold no longer; they are kept as struck and are in no text.", "",
            "Ord med en streg igennem gælder ikke længere; de gemmes som struck og er ikke i nogen tekst.", ""),
        new("text.decoded", "A font gives wrong letters; they were put right by the words that they make.",
            "Compare a line with the page if it matters.", "En skrifttype giver forkerte bogstaver; de er rettet ud fra de ord, de danner.",
            "Sammenlign en linje med siden, hvis det betyder noget."),
        new("text.unread", "There is text as a picture, or in letters that can't be told, and it was not read.",
            "Let it be read (--ocr auto, or always), or look at the page.",
            "Der er tekst som billede eller i bogstaver, der ikke kan tydes, og den er ikke læst.",
            "Lad den blive læst (--ocr auto eller always), eller se på siden."),
        new("page.watermark", "The pages have a watermark; its words are in no text.", "",
            "Siderne har et vandmærke; dets ord er ikke i nogen tekst.", ""),
    ];
}
