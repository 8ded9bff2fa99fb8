using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Typesetting;
using Ingest.Model.Output;

namespace Ingest.Corpus.Truth;

/// <summary>Writes the truth in the contract's shape, and the lines a row each.</summary>
internal static class TruthWriter
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Document(SetDocument document, bool withLinks = true)
    {
        var plan = document.Plan;
        var links = LineReader.Links(document);
        return Written(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", AgendaDocument.CurrentSchemaVersion);
            json.WritePropertyName("meeting");
            Meeting(json, document);
            Array(json, "items", plan.Items, item => Item(json, item, withLinks ? links[item.Id] : []));
            Array(json, "tables", plan.Tables, table => Table(json, table));
            json.WriteEndObject();
        });
    }

    public static byte[] Lines(IEnumerable<TruthLine> lines)
    {
        var text = new MemoryStream();
        text.Write("[\n"u8);
        var first = true;
        foreach (var line in lines)
        {
            text.Write(first ? ""u8 : ",\n"u8);
            first = false;
            text.Write(Written(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("page", line.Page);
                json.WriteStartArray("box");
                json.WriteNumberValue(line.Box.Left);
                json.WriteNumberValue(line.Box.Bottom);
                json.WriteNumberValue(line.Box.Right);
                json.WriteNumberValue(line.Box.Top);
                json.WriteEndArray();
                json.WriteString("label", Camel(line.Label));
                json.WriteString("item", line.Item);
                json.WriteString("text", line.Text);
                if (line.End != LineEnd.Plain)
                {
                    json.WriteString("end", Camel(line.End));
                }

                json.WriteEndObject();
            }, false));
        }

        text.Write("\n]\n"u8);
        return text.ToArray();
    }

    public static byte[] Spans(IEnumerable<TruthSpan> spans) => Written(json =>
    {
        json.WriteStartArray();
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteString("label", Camel(span.Label));
            json.WriteString("rest", Camel(span.Rest));
            json.WriteString("item", span.Item);
            json.WriteString("text", span.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static byte[] Written(Action<Utf8JsonWriter> write, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options with { Indented = indented }))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Meeting(Utf8JsonWriter json, SetDocument document)
    {
        var (plan, scene) = (document.Plan, document.Plan.Scene);
        var none = plan.Family.NoAgenda;
        json.WriteStartObject();
        json.WriteString("body", none ? null : scene.Body);
        json.WriteString("kind", none ? "unknown" : Camel(scene.Kind));
        json.WriteString("title", document.Title);
        json.WriteString("date", none ? null : scene.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("start", none ? null : scene.Start);
        json.WriteString("end", none ? null : document.ShowsEnd || plan.Closing is not null ? scene.End : null);
        json.WriteString("place", none ? null : scene.Place);
        Array(json, "participants", none ? [] : scene.Participants, p =>
        {
            json.WriteStartObject();
            json.WriteString("name", p.Name);
            json.WriteString("party", p.Party);
            json.WriteString("role", p.Role);
            json.WriteString("attendance", Camel(p.Attendance));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, PlannedItem item, IEnumerable<ItemLink> links)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("number", item.Number);
        json.WriteString("parent", item.Parent);
        json.WriteNumber("level", item.Level);
        json.WriteString("title", item.Title);
        json.WriteString("access", item.Access is { } access ? Camel(access) : null);
        json.WritePropertyName("case");
        if (item.Case is { } reference)
        {
            json.WriteStartObject();
            json.WriteString("number", reference.Number);
            json.WriteString("handler", reference.Handler);
            json.WriteString("document", reference.Document);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        var fields = item.Marker is { } marker
            ? item.Fields.Insert(0, new(FieldKind.Other, null, [new PlannedParagraph(marker)], Optional: true)) : item.Fields;
        Array(json, "fields", fields, field => Field(json, field));
        Array(json, "attachments", item.Attachments, a =>
        {
            json.WriteStartObject();
            json.WriteString("label", a.Label);
            json.WriteString("title", a.Title);
            json.WriteString("url", a.Url);
            json.WriteString("access", a.Access is { } own ? Camel(own) : null);
            json.WriteEndObject();
        });
        Array(json, "decisions", item.Decisions, d =>
        {
            json.WriteStartObject();
            json.WriteString("body", d.Body);
            json.WriteString("date", d.Date);
            json.WriteString("text", d.Text);
            json.WriteEndObject();
        });
        Array(json, "links", links, l =>
        {
            json.WriteStartObject();
            json.WriteString("text", l.Text);
            json.WriteString("url", l.Url);
            json.WriteNumber("page", l.Page);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, PlannedField field)
    {
        json.WriteStartObject();
        json.WriteString("kind", Camel(field.Kind));
        json.WriteString("heading", field.Heading);
        json.WriteString("text", Blocks.Text(field.Blocks));
        if (field.Optional)
        {
            json.WriteBoolean("optional", true);
        }

        if (!field.Accept.IsDefaultOrEmpty)
        {
            Array(json, "accept", field.Accept, json.WriteStringValue);
        }

        if (!field.AcceptKinds.IsDefaultOrEmpty)
        {
            Array(json, "acceptKinds", field.AcceptKinds, kind => json.WriteStringValue(Camel(kind)));
        }

        Array(json, "blocks", field.Blocks.Select(Blocks.ToContract), block =>
        {
            json.WriteStartObject();
            json.WriteString("type", Camel(block.Type));
            if (block.Type == BlockType.List)
            {
                Array(json, "items", block.Items, entry =>
                {
                    json.WriteStartObject();
                    json.WriteString("marker", entry.Marker);
                    json.WriteString("text", entry.Text);
                    json.WriteNumber("level", entry.Level);
                    json.WriteEndObject();
                });
            }
            else if (block.Type == BlockType.Table)
            {
                json.WriteString("table", block.Table);
            }
            else
            {
                json.WriteString("text", block.Text);
            }

            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, AgendaTable table)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        json.WriteString("item", table.Item);
        json.WriteString("caption", table.Caption);
        Array(json, "columns", table.Columns, column =>
        {
            json.WriteStartObject();
            json.WriteString("header", column.Header);
            Array(json, "path", column.Path, json.WriteStringValue);
            json.WriteString("unit", column.Unit);
            json.WriteEndObject();
        });
        Array(json, "rows", table.Rows, row =>
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                json.WriteStartObject();
                json.WriteString("text", cell.Text);
                if (cell.Number is { } number)
                {
                    json.WriteNumber("value", number);
                }
                else if (cell.Date is { } date)
                {
                    json.WriteString("value", date);
                }

                if (cell.Spanned)
                {
                    json.WriteBoolean("spanned", true);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        Array(json, "checks", table.Checks, check =>
        {
            json.WriteStartObject();
            json.WriteString("kind", check.Kind);
            json.WriteNumber("column", check.Column!.Value);
            json.WriteNumber("row", check.Row!.Value);
            json.WriteNumber("stated", check.Stated!.Value);
            json.WriteNumber("computed", check.Computed!.Value);
            json.WriteString("verdict", Camel(check.Verdict));
            json.WriteNumber("tolerance", check.Tolerance!.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
