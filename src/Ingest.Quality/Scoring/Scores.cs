using System.Collections.Immutable;

namespace Ingest.Quality.Scoring;

/// <summary>All figures of one document, or of many added up (micro).</summary>
public sealed record Scores
{
    public static readonly Scores None = new();

    /// <summary>Number, title and parent equal.</summary>
    public Tally Item { get; init; }

    /// <summary>Title at least 0.9 alike.</summary>
    public Tally ItemRelaxed { get; init; }

    /// <summary>1 − Pk over the items' boundaries.</summary>
    public Share BoundaryPk { get; init; }

    /// <summary>1 − WindowDiff over the items' boundaries.</summary>
    public Share BoundaryWindowDiff { get; init; }

    /// <summary>Case number; its recall is "right of the items that have one".</summary>
    public Tally Case { get; init; }

    public Tally Handler { get; init; }

    public Tally Access { get; init; }

    /// <summary>Item, kind and heading equal.</summary>
    public Tally Field { get; init; }

    /// <summary>Item, kind, heading and text equal: what is missing counts here too.</summary>
    public Tally FieldText { get; init; }

    /// <summary>As <see cref="FieldText"/>, the texts compared without casing, punctuation and white space (GROBID's "soft").</summary>
    public Tally FieldTextSoft { get; init; }

    /// <summary>As <see cref="FieldText"/>, the texts at least 0.8 alike by Levenshtein (GROBID's threshold).</summary>
    public Tally FieldTextLevenshtein { get; init; }

    /// <summary>As <see cref="FieldText"/>, the texts at least 0.95 alike by Ratcliff and Obershelp (GROBID's threshold).</summary>
    public Tally FieldTextRatcliff { get; init; }

    /// <summary>Of the fields that are right: equal text.</summary>
    public Share Text { get; init; }

    /// <summary>Of the fields that are right: text at least 0.95 alike.</summary>
    public Share TextAlike { get; init; }

    /// <summary>Of the fields that are right: mean likeness.</summary>
    public Share TextLikeness { get; init; }

    /// <summary>Of the fields that are right: the same blocks. For diagnosis.</summary>
    public Share Blocks { get; init; }

    /// <summary>Title and label equal.</summary>
    public Tally Attachment { get; init; }

    public Tally AttachmentUrl { get; init; }

    public Tally DecisionText { get; init; }

    /// <summary>Text, body and date.</summary>
    public Tally Decision { get; init; }

    /// <summary>Body, kind, date, start and place, where either side has one.</summary>
    public Share Meeting { get; init; }

    public Tally ParticipantName { get; init; }

    /// <summary>Name, party, role and attendance.</summary>
    public Tally Participant { get; init; }

    /// <summary>Text and address.</summary>
    public Tally Link { get; init; }

    /// <summary>Tables that have a counterpart at all.</summary>
    public Tally Table { get; init; }

    /// <summary>Every header and every cell.</summary>
    public Tally TableExact { get; init; }

    /// <summary>(row's first text, column header, text) of the cells that hold a text.</summary>
    public Tally Cell { get; init; }

    /// <summary>(row's first text, column header, number).</summary>
    public Tally CellNumber { get; init; }

    /// <summary>(row's first text, column header, date).</summary>
    public Tally CellDate { get; init; }

    /// <summary>Column headers, each with those above it; columns without one do not count.</summary>
    public Tally Header { get; init; }

    /// <summary>The names that a row stands under and its own, of tables whose truth says them.</summary>
    public Tally RowPath { get; init; }

    /// <summary>ICDAR 2013's relations of neighbouring cells, header cells too.</summary>
    public Tally Adjacency { get; init; }

    /// <summary>Every figure by its name, in the report's order.</summary>
    public ImmutableArray<Metric> Figures =>
    [
        new("item", Item), new("itemRelaxed", ItemRelaxed), new("boundaryPk", BoundaryPk), new("boundaryWindowDiff", BoundaryWindowDiff),
        new("case", Case), new("handler", Handler), new("access", Access),
        new("field", Field), new("fieldText", FieldText), new("fieldTextSoft", FieldTextSoft),
        new("fieldTextLevenshtein", FieldTextLevenshtein),
        new("fieldTextRatcliff", FieldTextRatcliff), new("text", Text), new("textAlike", TextAlike), new("textLikeness", TextLikeness),
        new("blocks", Blocks),
        new("attachment", Attachment), new("attachmentUrl", AttachmentUrl), new("decisionText", DecisionText), new("decision", Decision),
        new("meeting", Meeting), new("participantName", ParticipantName), new("participant", Participant), new("link", Link),
        new("table", Table), new("tableExact", TableExact), new("cell", Cell), new("cellNumber", CellNumber), new("cellDate", CellDate),
        new("header", Header), new("rowPath", RowPath), new("adjacency", Adjacency),
    ];

    public static Scores operator +(Scores a, Scores b) => new()
    {
        Item = a.Item + b.Item,
        ItemRelaxed = a.ItemRelaxed + b.ItemRelaxed,
        BoundaryPk = a.BoundaryPk + b.BoundaryPk,
        BoundaryWindowDiff = a.BoundaryWindowDiff + b.BoundaryWindowDiff,
        Case = a.Case + b.Case,
        Handler = a.Handler + b.Handler,
        Access = a.Access + b.Access,
        Field = a.Field + b.Field,
        FieldText = a.FieldText + b.FieldText,
        FieldTextSoft = a.FieldTextSoft + b.FieldTextSoft,
        FieldTextLevenshtein = a.FieldTextLevenshtein + b.FieldTextLevenshtein,
        FieldTextRatcliff = a.FieldTextRatcliff + b.FieldTextRatcliff,
        Text = a.Text + b.Text,
        TextAlike = a.TextAlike + b.TextAlike,
        TextLikeness = a.TextLikeness + b.TextLikeness,
        Blocks = a.Blocks + b.Blocks,
        Attachment = a.Attachment + b.Attachment,
        AttachmentUrl = a.AttachmentUrl + b.AttachmentUrl,
        DecisionText = a.DecisionText + b.DecisionText,
        Decision = a.Decision + b.Decision,
        Meeting = a.Meeting + b.Meeting,
        ParticipantName = a.ParticipantName + b.ParticipantName,
        Participant = a.Participant + b.Participant,
        Link = a.Link + b.Link,
        Table = a.Table + b.Table,
        TableExact = a.TableExact + b.TableExact,
        Cell = a.Cell + b.Cell,
        CellNumber = a.CellNumber + b.CellNumber,
        CellDate = a.CellDate + b.CellDate,
        Header = a.Header + b.Header,
        RowPath = a.RowPath + b.RowPath,
        Adjacency = a.Adjacency + b.Adjacency,
    };
}
