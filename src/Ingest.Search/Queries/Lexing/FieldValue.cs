using Ingest.Facts.Cases;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Queries.Values;

namespace Ingest.Search.Queries.Lexing;

/// <summary>A field's one value.</summary>
internal static class FieldValue
{
    /// <summary>Where a value ends that is not quoted: a date, an amount and a body's name may go on behind a blank.</summary>
    public static int End(FieldName field, string text, int at) => field switch
    {
        FieldName.Date => DateRangeReader.Read(text, at)?.End,
        FieldName.Amount => AmountRangeReader.Read(text, at)?.End,
        FieldName.Case => CaseNumberReader.Read(text, at) is { } number && number.Start == at ? number.End : null,
        FieldName.Body => BodyNameReader.End(text, at),
        _ => null,
    } ?? WordEnd.Of(text, at);

    /// <returns>Null where the value is none of the field's.</returns>
    public static QueryNode? Read(FieldName field, string value, int start, int length) => field switch
    {
        FieldName.Body => value.TrimEnd('*') is var name && Signs.Letters(name) > 0 ? new BodyNode(start, length, name) : null,
        FieldName.Case => CaseKey.Of(value) is { } key ? new CaseNode(start, length, value, key) : null,
        FieldName.Kind => KindWords.Meeting(value) is { } meeting ? new MeetingKindNode(start, length, meeting)
            : KindWords.Field(value) is { } kind ? new FieldKindNode(start, length, kind) : null,
        FieldName.Date => DateRangeReader.Read(value, 0) is { } days && days.End == value.Length
            ? new DateNode(start, length, days.From, days.To) : null,
        FieldName.Amount => AmountRangeReader.Read(value, 0) is { } range && range.End == value.Length
            ? new AmountNode(start, length, range.From, range.To, range.IncludesFrom, range.IncludesTo) : null,
        _ => null,
    };
}
