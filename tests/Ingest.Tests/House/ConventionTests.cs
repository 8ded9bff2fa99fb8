using System.Text.RegularExpressions;
using Ingest.Tests.Support;

namespace Ingest.Tests.House;

/// <summary>The house's rules that a reader of the code relies on.</summary>
public sealed partial class ConventionTests
{
    private static readonly string[] Stages = ["Layout", "Zones", "Tables", "Structure", "Labels", "Outline", "Agendas", "Checks"];

    /// <summary>Folders of things that are all of one kind: the contract's records, the corpus's families, the texts by subject.</summary>
    private static readonly string[] Larger = ["Ingest/Model/Output", "Ingest.Corpus/Families", "Ingest.Language"];

    private static IEnumerable<string> Sources(params string[] under) =>
        Directory.EnumerateFiles(Path.Combine([Repository.Root, .. under]), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.All(Sources("src").Concat(Sources("tests")), file => Assert.True(File.ReadLines(file).Count() <= 300, file));

    [Fact]
    public void No_line_is_longer_than_140_characters() =>
        Assert.Empty(Sources("src").Concat(Sources("tests")).SelectMany(file => File.ReadLines(file)
            .Select((line, i) => (Place: FormattableString.Invariant($"{file}:{i + 1}"), line.Length))
            .Where(line => line.Length > 140).Select(line => line.Place)));

    [Fact]
    public void A_folder_holds_at_most_16_files() =>
        Assert.All(
            Sources("src").GroupBy(Folder, StringComparer.Ordinal).Where(folder => !Larger.Contains(folder.Key, StringComparer.Ordinal)),
            folder => Assert.True(folder.Count() <= 16, FormattableString.Invariant($"{folder.Key}: {folder.Count()}")));

    /// <summary>But for the records, which stand in folders and share a namespace, and programs' first lines, which have none.</summary>
    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.All(Sources("src").Where(file => Path.GetFileName(file) != "Program.cs"), file =>
        {
            var folder = Folder(file);
            var records = folder.StartsWith("Ingest/Model/", StringComparison.Ordinal) && folder != "Ingest/Model/Output";
            Assert.True(Namespace().Match(File.ReadAllText(file)).Groups["name"].Value
                == (records ? "Ingest.Model" : folder.Replace('/', '.')), file);
        });

    /// <summary>From src, with '/'.</summary>
    private static string Folder(string file) =>
        Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!).Replace('\\', '/');

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [Fact]
    public void A_file_holds_one_public_type_of_its_name() =>
        Assert.All(Sources("src"), file =>
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList();
            Assert.True(types.Count <= 1, $"{file}: {string.Join(", ", types)}");
            Assert.True(types.Count == 0 || Path.GetFileName(file).Split('.')[0] == types[0], $"{file}: {types.FirstOrDefault()}");
        });

    /// <summary>Only the reading of cells asks the sums: of two readings of a column the one that adds up is right.</summary>
    [Fact]
    public void A_stage_knows_no_other_stage() =>
        Assert.All(Stages, stage => Assert.All(Sources("src", "Ingest", stage), file =>
            Assert.DoesNotContain(Stages,
                other => other != stage && !(other == "Checks" && file.EndsWith("CellReading.cs", StringComparison.Ordinal))
                    && Regex.IsMatch(File.ReadAllText(file), $@"^using Ingest\.{other}\b", RegexOptions.Multiline))));

    /// <summary>Who wants an in-between takes it from the trace: a second composition drifts away from what ships.</summary>
    [Fact]
    public void The_stages_are_called_in_one_place() =>
        Assert.All(
            Sources("src").Where(file => StageCall().IsMatch(File.ReadAllText(file))),
            file => Assert.Contains($"{Path.DirectorySeparatorChar}Pipeline{Path.DirectorySeparatorChar}", file, StringComparison.Ordinal));

    [Fact]
    public void No_test_puts_stages_together_by_itself() =>
        Assert.DoesNotContain(Sources("tests").Where(file => !file.EndsWith("ConventionTests.cs", StringComparison.Ordinal)),
            file => Outlining().IsMatch(File.ReadAllText(file))
                || (Zoning().IsMatch(File.ReadAllText(file)) && TableFinding().IsMatch(File.ReadAllText(file))
                    && TableCutting().IsMatch(File.ReadAllText(file))));

    [GeneratedRegex(
        @"\b(?:ZoneMarker\.Mark|PartFinder\.Find|TableFinder\.(?:Find|Look)|TableRemoval\.Cut|TableValues\.Of|StructureMaker\.Make"
            + @"|LineLabeller\.Explain|OutlineMaker\.Make|AgendaMaker\.Make|PartRecords\.AddTo)\(")]
    private static partial Regex StageCall();

    [GeneratedRegex(@"\bOutlineMaker\.Make\(")]
    private static partial Regex Outlining();

    [GeneratedRegex(@"\bZoneMarker\.Mark\(|\bFurniture\.Mark\(")]
    private static partial Regex Zoning();

    [GeneratedRegex(@"\bTableFinder\.(?:Find|Look)\(")]
    private static partial Regex TableFinding();

    [GeneratedRegex(@"\bTableRemoval\.Cut\(")]
    private static partial Regex TableCutting();

    [Fact]
    public void The_core_uses_nothing_but_the_framework() =>
        Assert.DoesNotContain("Reference Include", File.ReadAllText(Path.Combine(Repository.Root, "src", "Ingest", "Ingest.csproj")),
            StringComparison.Ordinal);

    /// <summary>
    /// Who takes the library into a program of his own gets PdfPig with it, and nothing that only training, clouds or pictures want.
    /// </summary>
    [Fact]
    public void The_library_brings_no_package_but_PdfPig()
    {
        var references = new SortedSet<string>(StringComparer.Ordinal);
        var projects = new Queue<string>(["Ingest.Pdf"]);
        while (projects.TryDequeue(out var project))
        {
            foreach (Match match in Reference()
                .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", project, project + ".csproj"))))
            {
                var name = Path.GetFileNameWithoutExtension(match.Groups["name"].Value);
                if (match.Groups["kind"].Value == "Project")
                {
                    projects.Enqueue(name);
                }
                else
                {
                    references.Add(match.Groups["name"].Value);
                }
            }
        }

        Assert.Equal(["PdfPig"], references);
    }

    [GeneratedRegex("<(?<kind>Package|Project)Reference Include=\"(?<name>[^\"]+)\"")]
    private static partial Regex Reference();

    [Theory]
    [InlineData("UglyToad", "Ingest.Pdf")]
    [InlineData("CsvHelper", "Ingest.Feed")]
    [InlineData("MathNet.Numerics", "Ingest.Training")]
    [InlineData("Azure.Core", "Ingest.Ocr.Azure")]
    public void A_package_is_used_in_one_room(string package, string room) =>
        Assert.All(
            Sources("src")
                .Where(file => Regex.IsMatch(File.ReadAllText(file), $@"^using {Regex.Escape(package)}\b", RegexOptions.Multiline)),
            file => Assert.Contains($"{Path.DirectorySeparatorChar}{room}{Path.DirectorySeparatorChar}", file, StringComparison.Ordinal));

    [GeneratedRegex(
        @"^public (?:static |sealed |abstract |partial |readonly )*(?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
