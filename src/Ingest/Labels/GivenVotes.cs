using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Labels;

/// <summary>What a person said of lines, as votes that nothing outweighs; the lines around them are decided in their light.</summary>
internal static class GivenVotes
{
    /// <summary>Log-odds far above all that rules and model can give together, and far below what is impossible.</summary>
    private const double Sure = 1e6;

    private const string Voter = "given by a person";

    /// <summary>Lines of these are in no text.</summary>
    private static readonly ImmutableArray<LineLabel> NoText = [LineLabel.ItemHeading, LineLabel.ItemHeadingContinued, LineLabel.CaseLine];

    public static void Add(DocumentFacts document, GivenOnPages given, Votes votes)
    {
        foreach (var one in given.Lines.Where(one => one.Role != GivenRole.Furniture))
        {
            Add([.. Enumerable.Range(0, document.Lines.Length).Where(line => given.Hold(one, document.Lines[line].Line))], one.Role, votes);
        }
    }

    private static void Add(ImmutableArray<int> lines, GivenRole role, Votes votes)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (role == GivenRole.ItemHeading)
            {
                votes.Add(lines[i], i == 0 ? LineLabel.ItemHeading : LineLabel.ItemHeadingContinued, Sure, Voter);
            }
            else
            {
                foreach (var label in NoText)
                {
                    votes.Add(lines[i], label, -Sure, Voter);
                }
            }
        }

        if (role == GivenRole.ItemHeading && !lines.IsEmpty && lines[^1] + 1 < votes.Lines)
        {
            votes.Add(lines[^1] + 1, LineLabel.ItemHeadingContinued, -Sure, Voter); // the heading ends where the person said
        }
    }
}
