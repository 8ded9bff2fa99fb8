using Ingest.Pdf.Glyphs;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ingest.Pdf.Annotations;

/// <summary>An annotation's dictionary (ISO 32000-2, table 166), each entry read when it is asked for.</summary>
internal sealed class Annotation(DictionaryToken dictionary, IPdfTokenScanner scanner)
{
    // Table 167.
    private const int Hidden = 1 << 1, NoView = 1 << 5;

    private const int MostQuads = 2_000, MostStrokes = 2_000, MostPoints = 20_000;

    /// <summary>Kinds whose /Contents is a remark on the page, not text on it (table 171).</summary>
    private static readonly HashSet<string> Remarks =
        ["Text", "Popup", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "Line", "Square", "Circle", "Polygon",
            "PolyLine", "FileAttachment"];

    public DictionaryToken Dictionary => dictionary;

    public string Kind { get; } = dictionary.TryGet(NameToken.Subtype, scanner, out NameToken? kind) ? kind.Data : "";

    public bool IsHidden => (Flags & (Hidden | NoView)) != 0;

    /// <summary>An answer to another annotation: it has no picture of its own, and programs mark it as hidden for that.</summary>
    public bool IsReply => dictionary.ContainsKey(NameToken.Irt);

    /// <summary>In default user space; null where it has none.</summary>
    public PdfRectangle? Rectangle =>
        dictionary.TryGet(NameToken.Rect, scanner, out ArrayToken? array) && array.TryToRectangle(scanner, out var box)
            ? box.Normalise() : null;

    /// <summary>0 to 1.</summary>
    public double Opacity => dictionary.TryGet(NameToken.Ca, scanner, out NumericToken? alpha) ? alpha.Double : 1;

    public string? DefaultAppearance => Text(NameToken.Da);

    /// <summary>The corners of each piece that it stands on, in default user space; its rectangle where it names none.</summary>
    public IEnumerable<PdfPoint[]> Quads
    {
        get
        {
            if (dictionary.TryGet(NameToken.Quadpoints, scanner, out ArrayToken? array) && array.Length >= 8)
            {
                var numbers =
                    array.Data.Select(token => DirectObjectFinder.TryGet(token, scanner, out NumericToken? number) ? number.Double : 0)
                        .ToArray();
                return numbers.Chunk(8).Where(quad => quad.Length == 8).Take(MostQuads)
                    .Select(quad => quad.Chunk(2).Select(point => new PdfPoint(point[0], point[1])).ToArray());
            }

            return Rectangle is { } box ? [[box.BottomLeft, box.BottomRight, box.TopLeft, box.TopRight]] : [];
        }
    }

    /// <summary>
    /// What was drawn by hand, stroke by stroke (tables 178, 181 and 185), in default user space; nothing for other kinds.
    /// </summary>
    public IEnumerable<PdfPoint[]> PenStrokes => Kind switch
    {
        "Line" => [Points(Numbers(NameToken.L))],
        "PolyLine" => [Points(Numbers(NameToken.Create("Vertices")))],
        "Ink" when dictionary.TryGet(NameToken.Create("InkList"), scanner, out ArrayToken? strokes) => strokes.Data.Take(MostStrokes)
            .Select(stroke => DirectObjectFinder.TryGet(stroke, scanner, out ArrayToken? numbers)
                ? Points([.. numbers.Data.OfType<NumericToken>().Select(number => number.Double)]) : []),
        _ => [],
    };

    /// <summary>Of the pen that it is drawn with, in points (table 168; the older /Border where there is no style).</summary>
    public double PenWidth =>
        dictionary.TryGet(NameToken.Create("BS"), scanner, out DictionaryToken? style)
            && style.TryGet(NameToken.W, scanner, out NumericToken? width) ? width.Double
        : Numbers(NameToken.Border) is [_, _, var border, ..] ? border
        : 1;

    /// <summary>The colour of the area behind what it shows, or nothing (tables 166 and 192).</summary>
    public double[] Background => Kind switch
    {
        "FreeText" => Numbers(NameToken.C),
        "Widget" when dictionary.TryGet(NameToken.Create("MK"), scanner, out DictionaryToken? look)
            && look.TryGet(NameToken.Create("BG"), scanner, out ArrayToken? ground)
            => [.. ground.Data.OfType<NumericToken>().Select(number => number.Double)],
        _ => Numbers(NameToken.Create("IC")),
    };

    /// <summary>Null where it remarks nothing; a pop-up repeats its parent's words.</summary>
    public Comment? Comment
    {
        get
        {
            if (!Remarks.Contains(Kind) || (Kind == "Popup" && dictionary.ContainsKey(NameToken.Parent))
                || dictionary.ContainsKey(NameToken.Create("StateModel")))
            {
                return null;
            }

            var text = Text(NameToken.Contents) is { } said && !string.IsNullOrWhiteSpace(said)
                ? said : RichText.Plain(Text(NameToken.Create("RC")));
            var (author, date) = AuthorAndDate.Of(Text(NameToken.T), Text(NameToken.M) ?? Text(NameToken.Create("CreationDate")));
            return string.IsNullOrWhiteSpace(text) ? null : new Comment(author, date, PlainText.Of(text.ReplaceLineEndings("\n").Trim()));
        }
    }

    private int Flags => dictionary.TryGet(NameToken.F, scanner, out NumericToken? flags) ? flags.Int : 0;

    /// <summary>Of an array of numbers; empty where there is none.</summary>
    public double[] Numbers(NameToken name) =>
        dictionary.TryGet(name, scanner, out ArrayToken? array)
            ? [.. array.Data.OfType<NumericToken>().Select(number => number.Double)] : [];

    private static PdfPoint[] Points(double[] numbers) =>
        [.. numbers.Chunk(2).Where(pair => pair.Length == 2).Take(MostPoints).Select(pair => new PdfPoint(pair[0], pair[1]))];

    public string? Text(NameToken name) => PdfText.Of(dictionary, name, scanner);

    /// <summary>The normal appearance, in the state that it is in.</summary>
    public StreamToken? Appearance()
    {
        if (!dictionary.TryGet(NameToken.Ap, scanner, out DictionaryToken? appearances) || !appearances.TryGet(NameToken.N, out var normal))
        {
            return null;
        }

        if (DirectObjectFinder.TryGet(normal, scanner, out StreamToken? only))
        {
            return only;
        }

        return DirectObjectFinder.TryGet(normal, scanner, out DictionaryToken? states)
            && dictionary.TryGet(NameToken.As, scanner, out NameToken? state)
            && states.TryGet(state, out var chosen) && DirectObjectFinder.TryGet(chosen, scanner, out StreamToken? one) ? one : null;
    }
}
