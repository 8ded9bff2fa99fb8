using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>How an agenda is written.</summary>
internal static class AgendaWriting
{
    /// <summary>No blanks, no line ends.</summary>
    private static readonly JsonSerializerOptions Line =
        AgendaOptions.Of(AgendaTypes.Default.WithAddedModifier(OnlyTheBlocksOwn).WithAddedModifier(WhatThereIs));

    /// <summary>Indented, but what is one thing (a box, a table's row) on one line: for people and for diffs.</summary>
    public static readonly JsonTypeInfo<AgendaDocument> Page =
        (JsonTypeInfo<AgendaDocument>)PageOptions().GetTypeInfo(typeof(AgendaDocument));

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
}
