using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Pdf;

namespace Ingest.Tests.Issue17;

/// <summary>What a caller does with the records: goes through all of them, and writes them with a serializer of its own.</summary>
public sealed class LibraryOutputTests
{
    /// <summary>With paragraphs, lists and tables.</summary>
    private static readonly Lazy<ImmutableArray<AgendaDocument>> Read = new(() =>
        [.. LibraryCases.All().SelectMany(each => AgendaPdf.ReadAll(each.Bytes, new AgendaPdfOptions { Path = each.Name }))]);

    [Fact]
    public void Every_array_of_a_document_that_was_read_can_be_gone_through() =>
        Assert.All(Read.Value, document => Assert.Empty(Defaults(document, "")));

    [Fact]
    public void And_of_one_that_was_written_and_read_again() =>
        Assert.All(Read.Value, document => Assert.Empty(Defaults(AgendaJson.Read(AgendaJson.Write(document)), "")));

    [Fact]
    public void Every_array_that_need_not_be_given_is_empty()
    {
        var records = typeof(AgendaDocument).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(AgendaDocument).Namespace && type is { IsClass: true, IsAbstract: false });
        var plain = records.Where(type => type.GetConstructor([]) is not null).Select(type => Activator.CreateInstance(type)!).ToList();
        Assert.Contains(plain, record => record is Block);
        Assert.All(plain, record => Assert.Empty(Defaults(record, record.GetType().Name)));
    }

    [Fact]
    public void A_serializer_without_options_takes_it()
    {
        var document = Read.Value.First(
            each => each.Items.Any(item => item.Fields.Any(field => field.Blocks.Any(block => block.Type == BlockType.List))));
        using var plain = JsonDocument.Parse(JsonSerializer.Serialize(document));
        Assert.Equal(document.Items.Length, plain.RootElement.GetProperty("Items").GetArrayLength());
        Assert.All(Read.Value, each => JsonSerializer.Serialize(each));
    }

    [Fact]
    public void The_program_s_JSON_has_of_a_block_what_is_its_own_and_no_more()
    {
        Assert.Equal(["type", "text"], Properties(new Block { Type = BlockType.Paragraph, Text = "Godkendt." }));
        Assert.Equal(["type", "table"], Properties(new Block { Type = BlockType.Table, Table = "t1" }));
        Assert.Equal(["type", "items"], Properties(new Block { Type = BlockType.List, Items = [new ListEntry("a)", "Et", 1)] }));
        Assert.Equal(["type", "items"], Properties(new Block { Type = BlockType.List }));
        Assert.Equal(["type", "text", "struck"],
            Properties(new Block { Type = BlockType.Paragraph, Text = "Godkendt.", Struck = [new StruckText("Afvist.", 0)] }));
    }

    private static IEnumerable<string> Properties(Block block)
    {
        var document = Read.Value.First(each => each.Items.Any(its => its.Fields.Length > 0));
        var item = document.Items.First(its => its.Fields.Length > 0);
        var field = item.Fields[0] with { Blocks = [block] };
        using var json = JsonDocument.Parse(AgendaJson.Write(document with { Items = [item with { Fields = [field] }] }));
        return [.. json.RootElement.GetProperty("items")[0].GetProperty("fields")[0].GetProperty("blocks")[0].EnumerateObject()
            .Select(property => property.Name)];
    }

    /// <summary>Where in a record there is an array that throws when it is gone through.</summary>
    private static IEnumerable<string> Defaults(object? value, string path)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return [];
        }

        if (value is IEnumerable many)
        {
            return value.GetType().GetProperty("IsDefault")?.GetValue(value) is true
                ? [path] : many.Cast<object?>().SelectMany((one, i) => Defaults(one, $"{path}[{i}]"));
        }

        return value.GetType().GetProperties()
            .Where(property => property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0)
            .SelectMany(property => Defaults(property.GetValue(value), $"{path}.{property.Name}"));
    }
}
