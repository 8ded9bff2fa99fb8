using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>An item's heading apart: number, title, and whether it is open or closed to the public.</summary>
internal sealed partial record ItemTitle(string? Number, string Title, Access? Access)
{
    /// <param name="heading">Its lines joined.</param>
    /// <param name="numbered">The document's items have numbers; where they have none, "2. behandling af …" is all title.</param>
    public static ItemTitle Read(string heading, bool numbered = true)
    {
        var number = numbered ? ItemNumber.Read(heading) : null;
        var title = number is { Rest.Length: > 0 } ? number.Rest : heading;
        Access? access = null;
        foreach (var pattern in new[] { Before(), After() })
        {
            var match = pattern.Match(title);
            if (match.Success && match.Length < title.Length)
            {
                access = match.Value.Contains("luk", StringComparison.OrdinalIgnoreCase) ? Model.Output.Access.Closed : Model.Output.Access.Open;
                title = title.Remove(match.Index, match.Length).Trim();
                break;
            }
        }

        title = Category().Replace(title, "").Trim();
        return new ItemTitle(number?.Printed, title.TrimEnd(':').TrimEnd(), access);
    }

    [GeneratedRegex(@"^[\(\[]?(?:åben|åbent|lukket|lukke)(?:\s+(?:punkt|sag|dagsordenspunkt))?(?:[\)\]]\s*[-–:]?|\s*[:–]|\s+-)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*(?:[\(\[](?:åben|åbent|lukket|lukke)(?:\s+(?:punkt|sag|dagsordenspunkt))?[\)\]]|[-–]\s*(?:åben|åbent|lukket|lukke)(?:\s+(?:punkt|sag|dagsordenspunkt))?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    /// <summary>"(B)" for decision, "(O)" for information after the title.</summary>
    [GeneratedRegex(@"\s*\((?:B|O|D|L|Å)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Category();
}
