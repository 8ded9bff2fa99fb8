using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Typesetting;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus;

/// <summary>
/// Makes agendas with their truth. A document depends on the seed, its index and its family alone, so any part of a
/// corpus can be made again by itself, on any number of threads.
/// </summary>
public static class CorpusMaker
{
    /// <summary>Files of fonts that made documents are set in and that are not on this machine; none where all are.</summary>
    public static IReadOnlyList<string> MissingFonts() => FontBook.Missing();

    /// <summary>Every family in turn; one document in ten is no agenda.</summary>
    public static IEnumerable<MadeDocument> Documents(ulong seed, int count, ImmutableArray<LayoutFamily> families = default)
    {
        var chosen = families.IsDefaultOrEmpty ? FamilyCatalogue.All : families;
        return Enumerable.Range(0, count).Select(i => Document(seed, i, chosen[i % chosen.Length]));
    }

    public static MadeDocument Document(ulong seed, int index, LayoutFamily family)
    {
        var dice = new Dice(seed * 1_000_003UL + (ulong)index).Fork(family.Name);
        var scene = ScenePlanner.Make(family, dice.Fork("scene"));
        var plan = family.NoAgenda
            ? new OtherPlanner(family, scene, dice.Fork("plan")).Make() : new AgendaPlanner(family, scene, dice.Fork("plan")).Make();
        var set = DocumentTypesetter.Set(plan, dice.Fork("set"));
        var name = string.Create(CultureInfo.InvariantCulture, $"{family.Name}-{seed}-{index:0000}");
        return new(name, family.Name, family.HeldOut, new PdfWriter(family, dice.Fork("draw")).Write(set), TruthWriter.Document(set),
            LineReader.Lines(set));
    }

    /// <summary>
    /// Writes <c>name.pdf</c>, <c>name.json</c> and <c>name.lines.json</c> for each, held-out families in a folder of their own.
    /// </summary>
    /// <returns>How many were written.</returns>
    public static int Make(ulong seed, int count, string outDir, ImmutableArray<LayoutFamily> families = default)
    {
        var chosen = families.IsDefaultOrEmpty ? FamilyCatalogue.All : families;
        foreach (var folder in (string[])["train", "held-out"])
        {
            Directory.CreateDirectory(Path.Combine(outDir, folder));
        }

        Parallel.For(0, count, i =>
        {
            var made = Document(seed, i, chosen[i % chosen.Length]);
            var stem = Path.Combine(outDir, made.HeldOut ? "held-out" : "train", made.Name);
            File.WriteAllBytes(stem + ".pdf", made.Pdf);
            File.WriteAllBytes(stem + ".json", made.Truth);
            File.WriteAllBytes(stem + ".lines.json", made.LinesJson());
        });
        return count;
    }
}
