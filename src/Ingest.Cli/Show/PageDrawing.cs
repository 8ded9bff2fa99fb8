using System.Text;
using Ingest.Batch;
using Ingest.Batch.Ocr;
using Ingest.Batch.Tabula;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Tables;
using Ingest.Zones;

namespace Ingest.Cli.Show;

/// <summary>What the table finder saw on one page, as SVG.</summary>
public static class PageDrawing
{
    /// <param name="file">The PDF.</param>
    /// <param name="number">The page, from 1 up.</param>
    /// <param name="output">The file to write; standard output where null.</param>
    /// <param name="tabula">Draws the cells that it finds; ours where null.</param>
    /// <exception cref="TabulaException">It can't be run on the file.</exception>
    public static int Write(string file, int number, string? output, TabulaProgram? tabula = null)
    {
        try
        {
            var source = PdfPages.Read(file);
            if (source.Pages.FirstOrDefault(page => page.Number == number) is not { } page)
            {
                Console.Error.WriteLine(OneLine.Of(Texts.NoSuchPage(file, number, source.PageCount)));
                return ExitCode.CouldNotRun;
            }

            var trace = AgendaPipeline.Read(source, tabula is null ? ReadOptions.Default : ReadOptions.Default with
            {
                Tables = TabulaPlaces.Place(TabulaJson.Read(tabula.Read(Path.GetFullPath(file), TabulaProgram.Guess)), source.Pages),
            });
            var svg = TableDrawing.Svg(page, ZoneMarker.OfTables(trace.Zoned), trace.Tables);
            if (output is null)
            {
                Console.Out.Write(svg);
            }
            else
            {
                File.WriteAllText(output, svg, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return ExitCode.AllComplete;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.CannotDraw(file, ForeignWording.Of(exception))));
            return ExitCode.CouldNotRun;
        }
    }
}
