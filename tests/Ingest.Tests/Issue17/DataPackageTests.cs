using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>datapackage.json beside the CSV files: valid by its specification, and true of the files.</summary>
public sealed class DataPackageTests
{
    /// <summary>Set, the test writes docs/csv.md and does not compare it.</summary>
    private const string WriteVariable = "INGEST_WRITE_DOCS";

    public static TheoryData<string> DialectNames => ["rfc4180", "excel-da"];

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void It_is_valid(string dialect) => Assert.Empty(DataPackageRules.Broken(Package(dialect)));

    [Theory]
    [InlineData("profile", "data-package")]
    [InlineData("name", "Dagsordener")]
    [InlineData("resources", "[]")]
    [InlineData("resources/0/name", "items")]
    [InlineData("resources/0/path", "../documents.csv")]
    [InlineData("resources/0/path", "/documents.csv")]
    [InlineData("resources/0/dialect/delimiter", "1")]
    [InlineData("resources/0/dialect/separator", ",")]
    [InlineData("resources/0/schema/primaryKey", "[\"id\"]")]
    [InlineData("resources/1/schema/foreignKeys/0/reference/resource", "agendas")]
    [InlineData("resources/1/schema/foreignKeys/0/fields", "[\"documentId\", \"itemId\"]")]
    [InlineData("resources/0/schema/fields/2/type", "code")]
    [InlineData("resources/0/schema/fields/2/format", "%Y")]
    [InlineData("resources/0/schema/fields/2/constraints/enum", "[]")]
    [InlineData("resources/0/schema/fields/2/constraints/minimum", "1")]
    [InlineData("resources/0/schema/fields/2/name", "path")]
    [InlineData("resources/0/schema/fields/2/x-description-da", "")]
    public void A_broken_rule_is_found(string where, string value)
    {
        var package = JsonNode.Parse(DataPackage.Of(CsvDialect.Rfc4180))!;
        var steps = where.Split('/');
        var parent = steps[..^1].Aggregate(package, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = value is ['[' or '1', ..] ? JsonNode.Parse(value) : value;
        Assert.NotEmpty(DataPackageRules.Broken(JsonDocument.Parse(package.ToJsonString()).RootElement));
    }

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void The_files_are_as_it_says(string name)
    {
        using var folder = new TemporaryFolder();
        const int Size = 50;
        var made = AnyAgenda.Documents().Generator.Sample(12, Size).Select((document, index) => document with
        {
            Document = document.Document with { Path = $"mappe/{index}.pdf", Sha256 = $"1{index:00}e5".PadRight(63, '0') + "a" },
        });
        WrittenFeed.Write(folder, CsvDialect.Named(name), [.. made]);
        Assert.Empty(Rows(folder).Broken(withForeignKeys: false)); // made documents name attachments that they don't have
    }

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void Its_keys_join_the_files(string name)
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Named(name), Document('a', "a.pdf"), Document('b', "b.pdf"), Document('a', "copy/a.pdf"));
        Assert.Empty(Rows(folder).Broken(withForeignKeys: true));

        using var wrong = new TemporaryFolder();
        var document = Document('a', "a.pdf");
        WrittenFeed.Write(wrong, CsvDialect.Named(name), document with { Parts = [document.Parts[0] with { Attachment = "3.10/2" }] });
        Assert.Single(Rows(wrong).Broken(withForeignKeys: true));
    }

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void It_names_every_file_and_its_header_row(string name)
    {
        var dialect = CsvDialect.Named(name);
        var resources = Package(name).GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(CsvSheets.FileNames, resources.Select(resource => resource.GetProperty("path").GetString()));
        Assert.Equal(
            new CsvSheets(dialect).All.Select(sheet => sheet.Header()),
            resources.Select(
                resource =>
                    string.Join(dialect.Delimiter, resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
                        .Select(field => field.GetProperty("name").GetString())) + "\r\n"));
    }

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void It_is_the_same_bytes_under_any_culture(string name)
    {
        var bytes = DataPackage.Of(CsvDialect.Named(name));
        using var danish = new AmbientCulture("da-DK");
        Assert.Equal(bytes, DataPackage.Of(CsvDialect.Named(name)));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void A_date_and_a_decimal_are_as_the_dialect_writes_them()
    {
        var package = Package("excel-da");
        Assert.Equal("=\"%Y-%m-%d\"", Field(package, 0, "date").GetProperty("format").GetString());
        Assert.Equal("=\"%H:%M\"", Field(package, 0, "start").GetProperty("format").GetString());
        Assert.Equal(",", Field(package, 1, "confidence").GetProperty("decimalChar").GetString());
        Assert.Equal("default", Field(Package("rfc4180"), 0, "date").GetProperty("format").GetString());
        Assert.Equal(
            ["letter", "agenda", "minutes", "supplement", "annex", "signatures", "other"],
            Field(package, 9, "kind").GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(code => code.GetString()));
    }

    [Fact]
    public void The_guide_says_what_it_says()
    {
        var file = Path.Combine(Repository.Root, "docs", "csv.md");
        var guide = CsvGuide.Of(Package("rfc4180"), Package("excel-da"));
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
        {
            File.WriteAllText(file, guide);
        }

        Assert.True(guide == File.ReadAllText(file).ReplaceLineEndings("\n"),
            $"docs/csv.md is not what the code says. With {WriteVariable}=1 this test writes it.");
    }

    private static JsonElement Package(string dialect) => JsonDocument.Parse(DataPackage.Of(CsvDialect.Named(dialect))).RootElement;

    private static JsonElement Field(JsonElement package, int resource, string name) =>
        package.GetProperty("resources")[resource].GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Single(field => field.GetProperty("name").GetString() == name);

    /// <summary>All is found by what stands in the folder.</summary>
    private static DataPackageRows Rows(TemporaryFolder folder) => new(
        JsonDocument.Parse(File.ReadAllBytes(folder["datapackage.json"])).RootElement,
        resource =>
            OtherReader.Python(folder[resource.GetProperty("path").GetString()!],
                resource.GetProperty("dialect").GetProperty("delimiter").GetString()!));

    private static AgendaDocument Document(char sha, string path) => new()
    {
        Document = new DocumentInfo(path, new string(sha, 64), 1, 9, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new Meeting { Date = "2024-09-06", Start = "15:00",
            Participants = [new Participant("A", null, null, Attendance.Present)] },
        Items =
        [
            new AgendaItem { Id = "3", Number = "3", Title = "Økonomi", Links = [new ItemLink("her", "https://example.org", 1)] },
            new AgendaItem { Id = "3.10", Number = "3.10", Parent = "3", Title = "Budget",
                Attachments = [new Attachment("1", "Budget", null, Access.Open, null)],
                Decisions = [new Decision(null, "2024-09-07", "Godkendt")] },
        ],
        Tables =
        [
            new AgendaTable { Id = "t1", Item = "3.10", Columns = [new TableColumn("Beløb", ["Beløb"], "kr.")],
                Rows = [[new Cell { Text = "10,5", Number = 10.5 }]] },
            new AgendaTable { Id = "t2", Columns = [new TableColumn("Navn", ["Navn"], null)], Rows = [[new Cell { Text = "Sø" }]] },
        ],
        Parts = [new DocumentPart(PartKind.Annex, "Budget", [2, 9], "3.10/1"), new DocumentPart(PartKind.Other, null, [9, 9], null)],
    };
}
