using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Text.Notes;

/// <summary>
/// A row of cells under an item's title, each a particular of the case, some without a label: "18.20.00.G01   31/8870   Åben sag   KU-ØK",
/// "Sagstype: Åben   Type: Byrådet   Sagsnr.: 31/24117". Any other words in one of them make it the item's text.
/// </summary>
internal static partial class CaseCells
{
    /// <summary>In point sizes: white that parts two cells.</summary>
    private const double Apart = 1.5;

    private const int MostWords = 14;

    public static CaseNumber? Read(TextLine line)
    {
        if (line.Words.Length is < 2 or > MostWords || !line.Text.AsSpan().ContainsAnyInRange('0', '9')
            || Cells(line) is not [_, _, ..] cells)
        {
            return null;
        }

        CaseNumber? given = null;
        string? subject = null;
        Access? access = null;
        var labels = 0;
        foreach (var cell in cells)
        {
            var said = cell[(cell.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart();
            labels += said.Length < cell.Length ? 1 : 0;
            if (AccessMark.IsAlone(said) && (said.Length == cell.Length || Label().IsMatch(cell)))
            {
                access ??= AccessMark.Of(said);
            }
            else if (Subject().IsMatch(cell))
            {
                subject ??= cell;
            }
            else if (CaseNumber.Read(cell) is { Ticks: null } read)
            {
                given = given is null ? read
                    : new CaseNumber(given.Number ?? read.Number, given.Handler ?? read.Handler, given.Document ?? read.Document);
            }
            else if (!Way().IsMatch(cell) && !(said.Length < cell.Length && Label().IsMatch(cell) && BodyWords.Name(said)))
            {
                return null;
            }
        }

        var number = given?.Number ?? subject;
        return number is null || (access is null && subject is null && labels == 0) ? null
            : new CaseNumber(number, given?.Handler, given?.Document) { Access = access ?? given?.Access };
    }

    private static List<string> Cells(TextLine line)
    {
        var cells = new List<string>();
        var first = 0;
        for (var w = 1; w <= line.Words.Length; w++)
        {
            if (w == line.Words.Length || line.Words[w].Box.Left - line.Words[w - 1].Box.Right > Apart * line.Size)
            {
                cells.Add(WordText.Of(line.Words.AsSpan()[first..w]));
                first = w;
            }
        }

        return cells;
    }

    /// <summary>What the case is about, by the journal plan of Danish municipalities.</summary>
    [GeneratedRegex(@"^\d{2}\.\d{2}\.\d{2}[.-]?[A-ZÆØÅ]\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    /// <summary>The bodies that the case goes through, by their letters: "KU", "EU-ØK-KB".</summary>
    [GeneratedRegex(@"^\p{Lu}{1,4}(?: ?[-/,] ?\p{Lu}{1,4})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Way();

    [GeneratedRegex(@"^\p{Lu}[\p{L}/]{2,15}:", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
