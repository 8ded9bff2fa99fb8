using System.Diagnostics;
using System.Globalization;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Setting;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Office;

/// <summary>
/// Documents through LibreOffice: <c>NAME.pdf</c> and <c>NAME.json</c>, no lines file, since LibreOffice breaks the lines.
/// The words and the truth come from the seed; the PDF's bytes carry LibreOffice's time stamps.
/// </summary>
public static class OfficeMaker
{
    private static readonly string[] Names = ["kkr", "byraad-web", "esdh-underlinje", "unummereret", "skrivemaskine", "regionsraad"];

    /// <returns>How many PDFs LibreOffice made.</returns>
    public static int Make(ulong seed, int count, string outDir)
    {
        Directory.CreateDirectory(outDir);
        List<string> pages = [];
        for (var i = 0; i < count; i++)
        {
            var family = FamilyCatalogue.Named(Names[i % Names.Length])[0];
            family = family with
            {
                Access = AccessForm.None,
                Front = family.Front with { Form = FrontForm.Sentence, Date = DateForm.SlashDash },
                Attachments = new(AttachmentForm.Bare),
            };
            var dice = new Dice((seed * 7_000_003UL) + (ulong)i).Fork("office");
            var scene = ScenePlanner.Make(family, dice.Fork("scene")) with { End = null };
            var plan = new AgendaPlanner(family, scene, dice.Fork("plan")).Make() with { Closing = null };
            var set = DocumentSetter.Set(plan, dice.Fork("set"));
            var stem = Path.Combine(outDir, string.Create(CultureInfo.InvariantCulture, $"office-{family.Name}-{seed}-{i:0000}"));
            File.WriteAllText(stem + ".html", new HtmlWriter(set, dice.Fork("html")).Write());
            File.WriteAllBytes(stem + ".json", TruthWriter.Document(set, withLinks: false));
            pages.Add(stem + ".html");
        }

        Convert(pages, outDir);
        pages.ForEach(File.Delete);
        return pages.Count(p => File.Exists(Path.ChangeExtension(p, ".pdf")));
    }

    private static void Convert(List<string> pages, string outDir)
    {
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        var profile = Path.Combine(Path.GetTempPath(), "ingest-corpus-office-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        foreach (var argument in (string[])[
            "-env:UserInstallation=file://" + profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", outDir,
            .. pages])
        {
            start.ArgumentList.Add(argument);
        }

        using var office = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice (soffice) did not start.");
        office.OutputDataReceived += (_, _) => { };
        office.ErrorDataReceived += (_, _) => { };
        office.BeginOutputReadLine();
        office.BeginErrorReadLine();
        office.WaitForExit();
        if (Directory.Exists(profile))
        {
            Directory.Delete(profile, true);
        }
    }
}
