using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Values;

/// <summary>Options that take a TCP port.</summary>
public static class PortNumber
{
    public static Option<int> Option(string name, Wording description, Func<int> otherwise) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => otherwise(),
        CustomParser = result => Parsed(result, name) ?? 0,
    };

    /// <summary>With no value where it is left out.</summary>
    public static Option<int?> Optional(string name, Wording description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parsed(result, name),
    };

    private static int? Parsed(ArgumentResult result, string name)
    {
        if (result.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > IPEndPoint.MinPort and <= IPEndPoint.MaxPort)
        {
            return port;
        }

        result.AddError(Texts.PortWanted(name, IPEndPoint.MaxPort));
        return null;
    }
}
