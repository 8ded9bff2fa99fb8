using System.CommandLine;
using System.Globalization;
using Ingest.Batch;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Learning;
using Ingest.Cli.Learning.Bodies;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;

namespace Ingest.Cli.Commands.Teaching;

/// <summary><c>ingest body learn</c>.</summary>
public static class BodyCommand
{
    /// <summary>Draws the made documents of others; <c>score</c>'s own.</summary>
    private const ulong Seed = 77;

    public static Command Create() => new HelpedCommand("body", Texts.BodyCommand) { Learn() };

    private static Command Learn()
    {
        var folder = new Argument<string>("DIR") { Description = Texts.BodyLearnFolder, HelpName = Texts.DirName };
        var name = new Option<string?>("--name") { Description = Texts.BodyLearnName, HelpName = Texts.NameName };
        var output = new Option<string?>("--out", "-o") { Description = Texts.BodyLearnOut, HelpName = Texts.FileName };
        var force = new Option<bool>("--force") { Description = Texts.BodyLearnForce };
        var perFamily = WholeNumber.Option("--per-family", 0, Texts.BodyLearnPerFamily, () => 2);
        var learned = new LearnedOptions();
        var command = new HelpedCommand("learn", Texts.BodyLearnCommand) { folder }
            .Group(Texts.InputGroup, name, learned.Model)
            .Group(Texts.MeasuringGroup, perFamily)
            .Group(Texts.OutputGroup, output, force)
            .Example(Texts.BodyLearnExample, "ingest body learn corrected")
            .Example(Texts.BodyLearnOutExample, "ingest body learn corrected --out profiles/havnelaug.json");
        command.SetAction(parsed =>
        {
            try
            {
                var model = LearnedOptions.ModelOf(LearnedFiles.Of(parsed.GetValue(learned.Model), null), LabelScorers.Both);
                var learning = BodyLearning.Of(parsed.GetValue(folder)!, parsed.GetValue(name), model);
                return Learn(learning, parsed.GetValue(perFamily), parsed.GetValue(force),
                    parsed.GetValue(output) ?? Path.Combine(LearnedFiles.UsualProfiles(parsed.GetValue(learned.Model)),
                        FileNameOf(learning.Name)));
            }
            catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException or ModelException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(Cause(exception))));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Learn(BodyLearning learning, int perFamily, bool force, string output)
    {
        var doubts = learning.Doubts();
        foreach (var doubt in doubts)
        {
            Console.Error.WriteLine(OneLine.Of(doubt));
        }

        if (doubts.Length > 0 && !force)
        {
            Console.Error.WriteLine(Texts.LearnDoubted(doubts.Length));
            return ExitCode.CouldNotRun;
        }

        var habits = learning.Learn();
        var (own, known) = learning.Own();
        Say(own);
        Console.WriteLine($"  {Texts.LearnKnown(known, learning.Documents)}");
        var others = perFamily == 0 ? null : learning.Others(habits, Seed, perFamily);
        if (others is not null)
        {
            Say(others);
        }
        else if (perFamily > 0)
        {
            Console.Error.WriteLine(Texts.LearnNoFonts);
        }

        if (!force && (others is { IsLoss: true } || own.IsLoss || own.IsNone))
        {
            Console.Error.WriteLine(others is { IsLoss: true }
                ? Texts.LearnLoss(Gain.Bound.ToString(CultureInfo.InvariantCulture)) : Texts.LearnNoGain);
            return ExitCode.SomeNot;
        }

        return Write(habits, output);
    }

    private static int Write(BodyHabits habits, string output)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            File.WriteAllBytes(output, HabitsJson.Write(habits));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.LearnCannotWrite(output, ForeignWording.Of(exception))));
            return ExitCode.CouldNotRun;
        }

        Console.WriteLine(Texts.LearnWritten(output, habits.Signs.Count, habits.FieldHeadings.Count));
        return ExitCode.AllComplete;
    }

    private static void Say(Gain gain)
    {
        foreach (var line in gain.Lines())
        {
            Console.WriteLine(line);
        }
    }

    /// <summary>The name in small letters, with a dash for all that a file's name can't have.</summary>
    private static string FileNameOf(string name) =>
        string.Join('-', string.Concat(name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ".json";

    /// <summary>Documents are read side by side: the first that went wrong.</summary>
    private static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerExceptions: [var first, ..] } ? first : exception;
}
