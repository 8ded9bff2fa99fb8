using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ingest.Batch;
using Ingest.Batch.Tabula;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Quality.Icdar;

namespace Ingest.Cli.Commands;

/// <summary>
/// <c>ingest compare</c>: our tables and an installed Tabula's on the same documents, by the ICDAR 2013 competition's
/// adjacency relations over the whole task. Tabula gets its best: each of its ways, and the best of them as a whole.
/// </summary>
public static class CompareCommand
{
    private static readonly (string Name, string[] Options)[] Ways =
        [("guess", [TabulaProgram.Guess]), ("spreadsheet", ["--spreadsheet"])];

    /// <summary>It shall not lose to a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = Texts.CompareFolder, HelpName = Texts.DirName };
        var jar = new TableOptions(Texts.RunTables).TabulaJar;
        var command = new HelpedCommand("compare", Texts.CompareCommand) { folder, jar }.Example(Texts.CompareExample,
            "ingest compare icdar2013 --tabula-jar tabula.jar");
        command.SetAction(parsed =>
        {
            try
            {
                return Compare(parsed.GetValue(folder)!, TabulaProgram.Find(parsed.GetValue(jar)) with { Limit = Limit });
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or TabulaException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(exception)));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Compare(string folder, TabulaProgram tabula)
    {
        var ours = default(RelationScore);
        var theirs = new RelationScore[Ways.Length];
        foreach (var pdf in Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            var score = Against(pdf, Ours(pdf));
            ours += score;
            Console.Write(FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(pdf),-12} ours {score.F1:F3}   tabula"));
            for (var way = 0; way < Ways.Length; way++)
            {
                var found = Theirs(tabula, pdf, Ways[way].Options);
                var other = Against(pdf, found ?? []);
                theirs[way] += other;
                Console.Write(found is null ? " failed" : FormattableString.Invariant($" {other.F1:F3}"));
            }

            Console.WriteLine();
        }

        Print("ours", ours);
        for (var way = 0; way < Ways.Length; way++)
        {
            Print($"tabula, {Ways[way].Name}", theirs[way]);
        }

        return ExitCode.AllComplete;
    }

    private static IEnumerable<AdjacencyRelation> Ours(string pdf) =>
        AgendaPipeline.Read(PdfFile.Read(File.ReadAllBytes(pdf))).Tables.SelectMany(table => AdjacencyRelations.Of(table));

    /// <summary>Null where it breaks down; it has then found nothing.</summary>
    private static IEnumerable<AdjacencyRelation>? Theirs(TabulaProgram tabula, string pdf, string[] options)
    {
        try
        {
            return TabulaJson.Read(tabula.Read(Path.GetFullPath(pdf), options)).SelectMany(table => AdjacencyRelations.Of(table.Grid()));
        }
        catch (TabulaException)
        {
            return null;
        }
    }

    /// <summary>Where a document has two truths either is right.</summary>
    private static RelationScore Against(string pdf, IEnumerable<AdjacencyRelation> found)
    {
        ImmutableArray<AdjacencyRelation> relations = [.. found];
        var stem = Path.GetFileNameWithoutExtension(pdf);
        var truths = Directory.GetFiles(Path.GetDirectoryName(pdf)!, stem.TrimEnd('a', 'b') + "*-str.xml").Order(StringComparer.Ordinal)
            .ToArray();
        return truths.Length == 0
            ? throw new WordedIOException(Texts.NoTruthBeside(stem, pdf))
            : truths.Select(
                truth => AdjacencyRelations.Score(relations, IcdarTruth.Read(truth).SelectMany(cells => AdjacencyRelations.Of(cells))))
                .MaxBy(score => score.F1);
    }

    private static void Print(string name, RelationScore score) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} P {score.Precision:F4}  R {score.Recall:F4}  F1 {score.F1:F4}  ({score.Right} of {score.Found} found, {score.True} "
            + $"true)"));
}
