using System.CommandLine;
using Ingest.Labels;
using Ingest.Language;

namespace Ingest.Cli.Commands.Values;

/// <summary><c>--rules-only</c> and <c>--model-only</c>.</summary>
public sealed class VoterOptions
{
    public Option<bool> RulesOnly { get; } = new("--rules-only") { Description = Texts.RulesOnly };

    public Option<bool> ModelOnly { get; } = new("--model-only") { Description = Texts.ModelOnly };

    public LabelScorers Of(ParseResult parsed) =>
        parsed.GetValue(RulesOnly) ? LabelScorers.RulesOnly : parsed.GetValue(ModelOnly) ? LabelScorers.ModelOnly : LabelScorers.Both;
}
