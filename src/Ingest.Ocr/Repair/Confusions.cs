namespace Ingest.Ocr.Repair;

/// <summary>What an engine takes for what: pairs of shapes that look alike in print (read, meant).</summary>
internal static class Confusions
{
    public static readonly (string Read, string Meant)[] All =
    [
        ("rn", "m"), ("m", "rn"), ("ni", "m"), ("in", "m"), ("iii", "m"), ("nn", "m"), ("ri", "n"), ("ii", "n"), ("ii", "ü"), ("cl", "d"),
        ("li", "h"), ("vv", "w"),
        ("1", "l"), ("I", "l"), ("|", "l"), ("!", "l"), ("l", "i"), ("i", "l"), ("1", "i"), ("I", "i"), ("í", "i"), ("ì", "i"), ("f", "t"),
        ("t", "f"), ("l", "t"), ("t", "l"),
        ("0", "o"), ("o", "ø"), ("0", "ø"), ("6", "ø"), ("e", "ø"), ("ö", "ø"), ("ó", "ø"), ("ò", "ø"), ("a", "å"), ("ä", "å"), ("á", "å"),
        ("à", "å"), ("â", "å"), ("4", "å"), ("å", "a"), ("ø", "o"),
        ("ae", "æ"), ("ee", "æ"), ("oe", "æ"), ("ce", "æ"), ("a", "æ"), ("e", "æ"), ("ze", "æ"), ("e", "c"), ("c", "e"), ("é", "e"),
        ("è", "e"), ("o", "e"), ("n", "u"), ("u", "n"), ("h", "b"), ("b", "h"),
        ("5", "s"), ("8", "s"), ("$", "s"), ("9", "g"), ("q", "g"), ("6", "b"), ("v", "y"), ("y", "v"), ("r", "n"),
    ];
}
