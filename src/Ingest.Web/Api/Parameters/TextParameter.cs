using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.Web.Api.Parameters;

/// <param name="Longest">In UTF-16 units.</param>
public sealed record TextParameter(string Name, string Says, int Longest = TextParameter.UsualLongest) : ApiParameter(Name, Says)
{
    private const int UsualLongest = 500;

    public string Read(string given) => given.Length <= Longest ? given
        : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"has at most {Longest} characters"));

    public override JsonObject Schema() => new() { ["type"] = "string", ["maxLength"] = Longest };
}
