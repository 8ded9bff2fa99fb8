using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Typesetting;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Office;

/// <summary>
/// Documents that another program sets: <c>NAME.pdf</c>, <c>NAME.json</c> and <c>NAME.spans.json</c>, no lines file, since that
/// program breaks the lines. Words, truth and spans come from the seed; the PDF's bytes carry the program's time stamps.
/// </summary>
public static class OfficeMaker
{
    /// <summary>The training families whose documents run in one column.</summary>
    private static readonly ImmutableArray<LayoutFamily> Families =
        [.. FamilyCatalogue.Training.Where(f => !f.NoAgenda && f.Page.Columns == 1 && f.Length != ItemLength.Titles)];

    /// <summary>Says what is missing for a producer, or null.</summary>
    public static string? Missing(string producer) => Producer.Named(producer) is not { } known
        ? $"There is no producer {producer}; there are libreoffice, chromium and latex."
        : known.Installed
        ? null : $"The producer {known.Name} is not installed: {known.Program} is not on the path (Debian: apt-get install "
            + $"{known.Package}).";

    /// <param name="failed">Told of each document of which the program made no PDF; it leaves no files.</param>
    /// <returns>How many PDFs were made.</returns>
    public static int Make(ulong seed, int count, string outDir, string producer = "libreoffice", Action<string>? failed = null)
    {
        if (Missing(producer) is { } missing)
        {
            throw new ArgumentException(missing, nameof(producer));
        }

        return Make(seed, count, outDir, Producer.Named(producer)!, failed);
    }

    internal static int Make(ulong seed, int count, string outDir, Producer program, Action<string>? failed = null)
    {
        Directory.CreateDirectory(outDir);
        List<string> sources = [];
        for (var i = 0; i < count; i++)
        {
            var (name, source, truth, spans) = Document(seed, i, program);
            var stem = Path.Combine(outDir, name);
            File.WriteAllText(stem + program.Extension, source);
            File.WriteAllBytes(stem + ".json", truth);
            File.WriteAllBytes(stem + ".spans.json", TruthWriter.Spans(spans));
            sources.Add(stem + program.Extension);
        }

        program.Convert(sources, outDir);
        foreach (var source in sources)
        {
            string[] over = File.Exists(Path.ChangeExtension(source, ".pdf")) ? [program.Extension, ".aux", ".log", ".out"]
                : [program.Extension, ".aux", ".log", ".out", ".json", ".spans.json"];
            over.ToList().ForEach(e => File.Delete(Path.ChangeExtension(source, e)));
        }

        var missing = sources.Where(source => !File.Exists(Path.ChangeExtension(source, ".pdf"))).ToList();
        missing.ForEach(source => failed?.Invoke($"{Path.GetFileNameWithoutExtension(source)}: {program.Program} made no PDF of it."));
        return sources.Count - missing.Count;
    }

    /// <summary>The source that the producer turns into a PDF, with its truth.</summary>
    internal static (string Name, string Source, byte[] Truth, ImmutableArray<TruthSpan> Spans) Document(ulong seed, int index,
        Producer producer)
    {
        var family = Families[index % Families.Length];
        family = family with
        {
            Front = family.Front with { Form = FrontForm.Sentence, Date = DateForm.SlashDash },
            Footnotes = 0,
        };
        var dice = new Dice((seed * 7_000_003UL) + (ulong)index).Fork(producer.Name);
        var scene = ScenePlanner.Make(family, dice.Fork("scene")) with { End = null };
        var plan = new AgendaPlanner(family, scene, dice.Fork("plan")).Make() with { Closing = null };
        var set = DocumentTypesetter.Set(plan, dice.Fork("set"));
        var flow = new FlowMaker(set, dice.Fork("flow")).Make();
        var style = FlowStyle.Make(family, scene, dice.Fork("style"));
        var source = producer.Extension == ".tex" ? new LatexWriter(style).Write(flow) : new HtmlWriter(style).Write(flow);
        var name = string.Create(CultureInfo.InvariantCulture, $"{producer.Name}-{family.Name}-{seed}-{index:0000}");
        return (name, source, TruthWriter.Document(set, withLinks: false), [.. FlowMaker.Spans(flow)]);
    }
}
