using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>
/// The contract's JSON, written and read. The records' own order is the order in the file; the same
/// document gives the same bytes on every machine and under every culture.
/// </summary>
public static class AgendaJson
{
    /// <summary>One line, no blanks: for agendas.ndjson.</summary>
    private static readonly JsonSerializerOptions Line = Options(truth: false);

    /// <summary>Indented, but what is one thing (a box, a table's row) on one line: for people and for diffs.</summary>
    private static readonly JsonSerializerOptions Page = PageOptions();

    private static readonly JsonSerializerOptions Truth = Options(truth: true);

    /// <summary>The document indented, with a line end after it; UTF-8.</summary>
    public static byte[] Write(AgendaDocument document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(document, Page), (byte)'\n'];

    /// <summary>The document on one line, with a line end after it; UTF-8.</summary>
    public static byte[] WriteLine(AgendaDocument document) => LineOf(Write(document));

    /// <summary>What <see cref="Write"/> gave, on one line with a line end after it.</summary>
    public static byte[] LineOf(ReadOnlySpan<byte> written) => [.. OneLine.Of(written), (byte)'\n'];

    /// <summary>Reads what <see cref="Write"/> or <see cref="WriteLine"/> wrote; anything unknown or missing is an error.</summary>
    /// <exception cref="JsonException">The text is not an agenda of the contract.</exception>
    public static AgendaDocument Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize<AgendaDocument>(utf8, Line) ?? throw new JsonException("null is not an agenda.");

    /// <summary>
    /// Reads a truth file: it lacks document, status, sources, confidences, ledger and diagnostics, and
    /// may say more than the contract (<c>accept…</c>, <c>optional</c>), which is passed over here.
    /// </summary>
    /// <exception cref="JsonException">The text does not have the contract's shape.</exception>
    public static AgendaDocument ReadTruth(ReadOnlySpan<byte> utf8)
    {
        var read = JsonSerializer.Deserialize<AgendaDocument>(utf8, Truth) ?? throw new JsonException("null is not an agenda.");
        return read.Document is null
            ? read with { Document = new DocumentInfo("", "", 0, 0, null, TextSource.Embedded) }
            : read;
    }

    private static JsonSerializerOptions Options(bool truth)
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(OnlyTheBlocksOwn);
        resolver.Modifiers.Add(WhatThereIs);
        if (truth)
        {
            resolver.Modifiers.Add(NothingRequired);
        }

        return new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // æøå as they are; the file is not HTML
            RespectRequiredConstructorParameters = !truth,
            UnmappedMemberHandling = truth ? JsonUnmappedMemberHandling.Skip : JsonUnmappedMemberHandling.Disallow,
            NewLine = "\n",
            TypeInfoResolver = resolver,
            Converters =
            {
                new CleanTextConverter(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
                new BoxConverter(),
                new CellConverter(),
                new CellPlaceConverter(),
            },
        };
    }

    private static JsonSerializerOptions PageOptions()
    {
        var page = new JsonSerializerOptions(Line) { WriteIndented = true };
        JsonConverter[] oneLine =
        [
            new OneLineConverter<SourceBox>(Line), new OneLineConverter<CaseReference>(Line),
            new LinesConverter<SourceBox>(Line), new LinesConverter<ImmutableArray<Cell>>(Line),
            new LinesConverter<ImmutableArray<string>>(Line), new LinesConverter<TableColumn>(Line),
            new LinesConverter<TableCheck>(Line), new LinesConverter<LedgerRow>(Line), new LinesConverter<Participant>(Line),
            new LinesConverter<ItemLink>(Line), new LinesConverter<ListEntry>(Line), new LinesConverter<StruckText>(Line),
            new LinesConverter<DocumentPart>(Line), new LinesConverter<PageAnnotation>(Line), new LinesConverter<Diagnostic>(Line),
        ];
        for (var i = 0; i < oneLine.Length; i++)
        {
            page.Converters.Insert(i, oneLine[i]);
        }

        return page;
    }

    /// <summary>A paragraph has text, a list entries, a table its id: the others' properties are left out.</summary>
    private static void OnlyTheBlocksOwn(JsonTypeInfo type)
    {
        if (type.Type != typeof(Block))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = property.PropertyType switch
            {
                var its when its == typeof(BlockType) => null,
                var its when its == typeof(ImmutableArray<StruckText>) => (block, _) => !((Block)block).Struck.IsEmpty,
                var its when its == typeof(ImmutableArray<ListEntry>) => (block, _) => ((Block)block).Type is BlockType.List,
                _ when property.Name == "table" => (block, _) => ((Block)block).Type is BlockType.Table,
                _ => (block, _) => ((Block)block).Type is BlockType.Paragraph or BlockType.Heading,
            };
        }
    }

    /// <summary>A table's row paths and the cells of a check are left out where there are none.</summary>
    private static void WhatThereIs(JsonTypeInfo type)
    {
        if (type.Type == typeof(AgendaTable))
        {
            type.Properties.Single(property => property.Name == "rowPath").ShouldSerialize =
                (table, _) => !((AgendaTable)table).RowPath.IsEmpty;
        }
        else if (type.Type == typeof(TableCheck))
        {
            type.Properties.Single(property => property.Name == "from").ShouldSerialize = (check, _) => !((TableCheck)check).From.IsEmpty;
        }
    }

    private static void NothingRequired(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = false;
        }
    }
}
