using System.CommandLine;
using Ingest.Batch.Workers;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Learning;

namespace Ingest.Cli.Commands.Values;

/// <summary><c>--profiles</c> and <c>--model</c>: what users taught the program.</summary>
public sealed class LearnedOptions
{
    public LearnedOptions()
    {
        Profiles.NamesFolders(Texts.NoProfilesFolder);
        Model.Validators.Add(result =>
        {
            foreach (var file in result.Tokens.Select(token => token.Value).Where(file => !File.Exists(file)))
            {
                result.AddError(Texts.NoModelFile(file));
            }
        });
    }

    public Option<string?> Profiles { get; } = new("--profiles") { Description = Texts.Profiles, HelpName = Texts.DirName };

    public Option<string?> Model { get; } = new("--model") { Description = Texts.Model, HelpName = Texts.FileName };

    /// <exception cref="IOException">A profile can't be read.</exception>
    public LearnedFiles? Of(ParseResult parsed) => LearnedFiles.Of(parsed.GetValue(Model), parsed.GetValue(Profiles));

    /// <summary>What the voters need.</summary>
    /// <exception cref="ModelException">It is missing, damaged, or of another version of the program.</exception>
    /// <summary>
    /// Reads a model of the user's, so that a fault of it is said before anything is done; the one that is built in has none.
    /// </summary>
    /// <exception cref="ModelException">It is missing, damaged, or of another version of the program.</exception>
    public static void Check(LearnedFiles? learned)
    {
        if (learned?.Model is not null)
        {
            LearnedFiles.ModelOf(learned);
        }
    }

    public static ILineModel? ModelOf(LearnedFiles? learned, LabelScorers voters) =>
        voters == LabelScorers.RulesOnly ? null : LearnedFiles.ModelOf(learned);
}
