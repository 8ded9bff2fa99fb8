using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Families;
using SkiaSharp;

namespace Ingest.Corpus.Scans.Pages;

/// <summary>One document of <see cref="MixedPages"/>: pages of made documents, each put in as its kind wants it.</summary>
internal sealed class MixedDocument(Dice dice, int mostDpi) : IDisposable
{
    private const double LeastChanged = 0.12;
    private const int FewestForOcr = 250;
    private const int FewestForMap = 60;

    private readonly string _folder = Directory.CreateTempSubdirectory("ingest-pages-").FullName;
    private readonly PdfObjects _pdf = new();
    private readonly Queue<Sheet> _sheets = new();
    private readonly ScanLook _look = Look(dice, mostDpi);
    private readonly int _strips = dice.Chance(0.12) ? dice.Between(2, 12) : 1;
    private readonly int _rotate = dice.Chance(0.08) ? 90 * dice.Between(1, 3) : 0;
    private readonly int _ocrFont = dice.Next(2);
    private readonly bool _ocrUnder = dice.Chance(0.25);
    private readonly ImmutableArray<string> _badKinds = dice.Shuffle(BadMap.Kinds);
    private readonly bool _overlays = dice.Chance(0.5);
    private int _sources;

    public byte[] Make(ImmutableArray<string> kinds, out ImmutableArray<MixedPage> pages)
    {
        pages = [.. kinds.Select(kind => kind switch
        {
            "text" => Text(),
            "bad-map" => Mapped(),
            "scan" => Scan(),
            _ => Recognised(kind),
        })];
        return _pdf.ToBytes(dice.Pick<string>([Scanner.Program, "PDF-XChange 4.0", "Archive Merge 2"]));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ScanLook Look(Dice dice, int mostDpi)
    {
        var coding = dice.Pick<PictureCoding>(
            [PictureCoding.GreyJpeg, PictureCoding.GreyJpeg, PictureCoding.ColourJpeg, PictureCoding.BilevelFlate]);
        var worn = coding != PictureCoding.BilevelFlate && dice.Chance(0.6);
        var dpi = dice.Pick<int>(coding == PictureCoding.BilevelFlate ? [200, 300] : [150, 200, 200, 300]);
        return new(Math.Min(dpi, mostDpi), coding, dice.Between(40, 85), dice.Chance(0.6) ? 0.2 + dice.Real() : 0,
            worn ? dice.Between(2, 10) : 0, worn, dice.Chance(0.3));
    }

    private MixedPage Text()
    {
        var sheet = Next(0);
        var sort = dice.Next(10) switch { 0 => "logo", 1 or 2 => "photo", 3 when sheet.Characters > 300 => "backdrop", _ => "plain" };
        var under = Ornament.On(sheet, sort, _pdf, dice.Fork("ornament"));
        sheet.Source.Parts.CopyPage(sheet.Number, _pdf, sheet.Source.Copied(""), ImmutableDictionary<int, string>.Empty, under);
        return new("text", under.Operators.Length == 0 ? "plain" : sort, 0);
    }

    /// <summary>The document's kind of map where it changes enough of the page, otherwise the next that does.</summary>
    private MixedPage Mapped()
    {
        var sheet = Next(FewestForMap);
        foreach (var kind in _badKinds)
        {
            var maps = sheet.Source.Maps(kind, dice.Fork(kind));
            var changed = BadMap.Changed(sheet.Source.Parts, sheet.Number, maps);
            if (changed >= LeastChanged)
            {
                var under = Ornament.On(sheet, dice.Next(12) switch { 0 => "logo", 1 => "photo", _ => "plain" }, _pdf,
                    dice.Fork("ornament"));
                sheet.Source.Parts.CopyPage(sheet.Number, _pdf, sheet.Source.Copied(kind), maps, under);
                return new("bad-map", kind, changed);
            }
        }

        throw new InvalidOperationException("No bad map changes the page.");
    }

    private MixedPage Scan()
    {
        var sheet = Next(0);
        var blank = dice.Chance(0.03);
        var over = _overlays && dice.Chance(0.8) ? Overlay(sheet.Size) : null;
        Picture(sheet, new PicturePage(sheet.Size, _rotate) { Over = over?.Operators ?? "", Resources = over?.FontResource(_pdf) ?? "" },
            blank);
        return new("scan", blank ? "blank" : over is null ? "bare" : "overlaid", null);
    }

    private MixedPage Recognised(string kind)
    {
        var sheet = Next(FewestForOcr);
        var lines = sheet.Lines.Select(line => (line.Box, Right: OcrTextLayer.Writable(line.Text))).Where(line => line.Right.Length > 0)
            .ToList();
        var rate = kind == "ocr-bad" ? 0.16 + (0.18 * dice.Real()) : dice.Chance(0.5) ? 0 : 0.01 * dice.Real();
        var read = Misread([.. lines.Select(l => l.Right)], rate, kind == "ocr-bad" ? (0.15, 0.4) : (0, 0.015), out var error);
        var layer = new OcrTextLayer(_ocrFont, _ocrUnder ? 0 : 3);
        for (var i = 0; i < lines.Count; i++)
        {
            layer.Line(read[i], lines[i].Box);
        }

        var page = new PicturePage(sheet.Size, _rotate) { Resources = layer.FontResource(_pdf) };
        Picture(sheet, _ocrUnder ? page with { Under = layer.Operators } : page with { Over = layer.Operators }, blank: false);
        return new(kind, _ocrUnder ? "under" : "invisible", error);
    }

    /// <summary>Read until the share of wrong characters lies where it should.</summary>
    private ImmutableArray<string> Misread(ImmutableArray<string> lines, double rate, (double Low, double High) wanted, out double error)
    {
        while (true)
        {
            var read = lines.Select(line => rate == 0 ? line : OcrSlips.Read(line, rate, dice).Trim()).ToImmutableArray();
            error = OcrSlips.Share(lines.Zip(read));
            if (error >= wanted.Low && error <= wanted.High)
            {
                return read;
            }

            rate *= error < wanted.Low ? 1.15 : 0.85;
        }
    }

    private void Picture(Sheet sheet, PicturePage page, bool blank)
    {
        using var raster = Poppler.Raster(sheet.Source.File, sheet.Index + 1, _look.Dpi);
        if (blank)
        {
            raster.Erase(SKColors.White);
        }

        using var scan = Scanner.Scan(raster, _look, dice.Fork("scan"), _look.Stamped && dice.Chance(0.4));
        page.AddTo(_pdf, scan, _look.Coding, _look.Quality, _strips);
    }

    /// <summary>What archives and merging programs write on scanned pages: a page number, a document number, a line at the head.</summary>
    private OcrTextLayer Overlay(SKSize size)
    {
        var layer = new OcrTextLayer(dice.Next(2), 0);
        var page = _pdf.PageCount + 1;
        if (dice.Chance(0.6))
        {
            layer.Line($"Side {page} af {page + dice.Next(9)}", dice.Chance(0.5) ? 40 : size.Width - 110, 18, 8);
        }

        if (dice.Chance(0.5))
        {
            layer.Line(string.Create(CultureInfo.InvariantCulture, $"Dok.nr. {dice.Between(1000, 99999)}-{dice.Between(0, 20):00}"), 40,
                size.Height - 24, 8);
        }
        else
        {
            layer.Line($"Bilag: {dice.Between(1, 9)}.{dice.Between(1, 9)} - {Heads[dice.Next(Heads.Length)]}", 60, size.Height - 22, 9);
        }

        return layer;
    }

    private static readonly string[] Heads =
        ["Referat af møde den 4. marts", "Ansøgning om tilskud", "Høringssvar fra grundejerforeningen", "Kopi af tinglyst deklaration",
            "Brev til forvaltningen", "Scannet bilag"];

    /// <summary>The next sheet with enough on it; agendas in their order, now and then an appendix between.</summary>
    private Sheet Next(int characters)
    {
        while (true)
        {
            if (_sheets.Count == 0 || dice.Chance(0.12))
            {
                Refill(appendix: _sheets.Count > 0 || dice.Chance(0.15));
            }

            var sheet = _sheets.Dequeue();
            if (sheet.Lines.Length > 0 && sheet.Characters >= characters)
            {
                return sheet;
            }
        }
    }

    private void Refill(bool appendix)
    {
        var file = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{_sources++}.pdf"));
        if (appendix)
        {
            var (made, lines) = AppendixMaker.Make(dice.Pick<string>(["figures", "figures", "short", "names"]), dice.Fork("appendix"));
            var later = _sheets.ToList();
            _sheets.Clear();
            _sheets.Enqueue(Sheet.AllOf(new SheetSource(made, lines, file))[0]);
            later.ForEach(_sheets.Enqueue);
            return;
        }

        var document = CorpusMaker.Document((ulong)dice.Next(1_000_000), dice.Next(1000), dice.Pick(FamilyCatalogue.All));
        var all = Sheet.AllOf(new SheetSource(document.Pdf, document.Lines, file));
        foreach (var sheet in all.Skip(dice.Chance(0.4) ? 0 : dice.Next(all.Length)))
        {
            _sheets.Enqueue(sheet);
        }
    }
}
