using System.Collections.Immutable;
using Ingest.Agendas;
using Ingest.Checks;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Layout;
using Ingest.Layout.Margins;
using Ingest.Layout.Struck;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Outline;
using Ingest.Parts;
using Ingest.Structure;
using Ingest.Tables;
using Ingest.Tables.Joining;
using Ingest.Tables.Values;
using Ingest.Zones;

namespace Ingest.Pipeline;

/// <summary>The house from the PDF's pages to the agenda: calls the stages in order, and keeps what each of them made.</summary>
public static class AgendaPipeline
{
    /// <param name="source">The pages; never changed.</param>
    /// <param name="file">Path, hash and size for the output.</param>
    /// <param name="options">Null: the rules alone, and nothing given.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static ReadTrace Read(SourcePdf source, DocumentInfo file, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        options.Cancellation.ThrowIfCancellationRequested();
        var lines = LineMaker.Make(source.Pages);
        options.Cancellation.ThrowIfCancellationRequested();
        var meetings = PartFinder.Find(source, lines, options.Structure.Parts);
        ImmutableArray<MeetingTrace> read =
            [.. meetings.Select(
                (meeting, before) =>
                    Read(meeting, meeting.Of(source, before), lines, file with { Path = DocumentPath.OfMeeting(file.Path, before + 1) },
                        options))];
        return new ReadTrace(read, PartRecords.Join([.. read.Select(meeting => meeting.Agenda)]));
    }

    /// <summary>The same of a file whose name does not matter.</summary>
    public static ReadTrace Read(SourcePdf source, ReadOptions? options = null) =>
        Read(source, new DocumentInfo("", "", 0, source.PageCount, source.Producer, TextSource.Embedded), options);

    /// <summary>One meeting: its own pages become the agenda, and what is bound in with them is added and tied to it.</summary>
    /// <param name="lines">The file's.</param>
    private static MeetingTrace Read(BoundMeeting meeting, SourcePdf source, ImmutableArray<TextLine> lines, DocumentInfo file,
        ReadOptions options)
    {
        var pages = new OwnPages(meeting);
        var own = pages.Of(source);
        var given = new GivenOnPages(pages.Of(options.Structure.Lines), own.Pages);
        options.Cancellation.ThrowIfCancellationRequested();
        var zoned = ZoneMarker.Mark(pages.Of(lines), own.Pages, given);
        var habits = options.Bodies.Of(zoned, own.Pages);
        zoned = habits is null ? zoned : HabitReading.Zones(zoned, habits);
        options.Cancellation.ThrowIfCancellationRequested();
        var found = options.Tables is { } tables
            ? new TableFindings(pages.Of(tables), []) : TableFinder.Look(own.Pages, given.WithoutHeadings(ZoneMarker.OfTables(zoned)));
        var (unrolled, data) = options.KeepItemTables ? (zoned, found.Tables) : TableUnrolling.Unroll(zoned, found.Tables, found.Frames);
        found = found with { Tables = options.Tables is null ? BrokenRows.Join(data) : data };
        var (cut, places) = TableRemoval.Cut(unrolled, found.Tables);
        var values = TableValues.Of(found.Tables, own.Pages, asGiven: options.Tables is not null);
        options.Cancellation.ThrowIfCancellationRequested();
        var context = ContextMaker.Make(cut);
        context = habits is null ? context : HabitReading.Words(context, habits);
        var structure = StructureMaker.Make(context, known: habits is not null);
        var (decided, scores, byRules) = LineLabeller.Explain(context, structure, options.Model, options.Voters,
            habits is null ? null : made => HabitReading.Score(context, own.Pages, habits, made));
        var (text, placed, labelled) = GivenLabels.Settle(cut, places, decided, scores, given);
        var outline = OutlineMaker.Make(labelled, placed);
        options.Cancellation.ThrowIfCancellationRequested();
        var made = AgendaMaker.Make(own, file, text, outline, options.Model?.Confidences ?? Confidences.Plain, values);
        var noted =
            made with { Diagnostics = [.. made.Diagnostics, .. DroppedItems.Of(labelled, made),
                .. options.Model is null || options.Voters == LabelScorers.RulesOnly ? []
                    : ReadingDoubts.Of(zoned, labelled, byRules, made.Items), .. found.Diagnostics,
                .. StruckLines.Diagnose(zoned), .. WatermarkNames.Of(zoned), .. HabitReading.Said(habits), .. options.Diagnostics] };
        ImmutableArray<BoundPartTrace> bound = [.. meeting.BoundIn.Select(part => Read(part, source, lines, options))];
        var whole = bound.Aggregate(pages.ToFile(noted),
            (agenda, part) => BoundDocuments.AddTo(agenda, part.Pages, part.Lines, part.Found.Tables, part.Values, part.Diagnostics));
        var tied = PartRecords.AddTo(whole, meeting);
        var proven = TextTotals.AddTo(tied);
        return new MeetingTrace
        {
            Source = own, Zoned = zoned, Found = found, Text = text, Placed = placed, Values = values, Context = context,
            Structure = structure, Labelled = labelled, Scores = scores,
            Outline = outline, Habits = habits,
            BoundIn = bound, PageInFile = pages.ToFile, Agenda = proven with { Status = StatusOf(own, proven.Diagnostics) },
        };
    }

    private static BoundPartTrace Read(FilePart part, SourcePdf source, ImmutableArray<TextLine> lines, ReadOptions options)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        ImmutableArray<PageLayout> pages = [.. source.Pages.Where(page => part.Holds(page.Number))];
        ImmutableArray<TextLine> own = [.. lines.Where(line => part.Holds(line.Page))];
        var zoned = Furniture.Mark(own, pages);
        var found = options.Tables is { } tables ? new TableFindings([.. tables.Where(table => part.Holds(table.Parts[0].Page))], [])
            : TableFinder.Look(pages, ZoneMarker.OfTables(zoned));
        found = options.Tables is null ? found with { Tables = BrokenRows.Join(found.Tables) } : found;
        var values = TableValues.Of(found.Tables, pages, asGiven: options.Tables is not null);
        return new BoundPartTrace
        {
            Pages = pages, Lines = own, Zoned = zoned, Found = found, Values = [.. found.Tables.Select(table => values[table])],
            Diagnostics = [.. source.Diagnostics.Where(diagnostic => diagnostic.Page is { } page && part.Holds(page)),
                .. found.Diagnostics],
        };
    }

    private static DocumentStatus StatusOf(SourcePdf source, ImmutableArray<Diagnostic> diagnostics) =>
        source.Pages.IsEmpty ? DocumentStatus.Failed
        : diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? DocumentStatus.Partial
        : DocumentStatus.Complete;
}
