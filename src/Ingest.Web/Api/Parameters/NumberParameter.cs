using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.Web.Api.Parameters;

/// <param name="Usual">Where it is not given; null for none.</param>
public sealed record NumberParameter(string Name, string Says, int Least, int Most, int? Usual = null) : ApiParameter(Name, Says)
{
    public int Read(string given) =>
        int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
            ? number : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"is a whole number from {Least} to {Most}"));

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = Least, ["maximum"] = Most };
        if (Usual is { } usual)
        {
            schema["default"] = usual;
        }

        return schema;
    }
}
