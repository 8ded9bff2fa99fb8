using System.Collections.Immutable;
using System.CommandLine;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Help;

/// <summary>A command whose help has its options in groups, and examples.</summary>
public sealed class HelpedCommand(string name, Wording description) : Command(name, description)
{
    private readonly List<(Wording Title, ImmutableArray<Option> Options)> _groups = [];
    private readonly List<(Wording Says, string Line)> _examples = [];

    public IReadOnlyList<(Wording Title, ImmutableArray<Option> Options)> Groups => _groups;

    /// <summary>What an example is for, and the command line.</summary>
    public IReadOnlyList<(Wording Says, string Line)> Examples => _examples;

    /// <summary>Adds options that stand together in help.</summary>
    public HelpedCommand Group(Wording title, params ReadOnlySpan<Option> options)
    {
        _groups.Add((title, [.. options]));
        foreach (var option in options)
        {
            Add(option);
        }

        return this;
    }

    public HelpedCommand Example(Wording says, string line)
    {
        _examples.Add((says, line));
        return this;
    }
}
