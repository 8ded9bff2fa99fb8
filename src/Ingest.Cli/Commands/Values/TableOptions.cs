using System.CommandLine;
using Ingest.Batch.Tabula;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Values;

/// <summary><c>--tables tabula</c> and <c>--tabula-jar</c>.</summary>
public sealed class TableOptions
{
    private const string Tabula = "tabula";

    /// <param name="description">What <c>--tables</c> does for the command.</param>
    public TableOptions(Wording description)
    {
        Tables = new Option<string?>("--tables") { Description = description, Arity = ArgumentArity.ZeroOrOne, HelpName = Tabula };
        Tables.Takes(Tabula);
    }

    public Option<string?> Tables { get; }

    public Option<string?> TabulaJar { get; } = new("--tabula-jar")
    {
        Description = Texts.TabulaJar(TabulaProgram.JarVariable),
        HelpName = "JAR",
    };

    /// <summary>Null: our own tables.</summary>
    /// <exception cref="TabulaException">It is asked for and can't be run.</exception>
    public TabulaProgram? Of(ParseResult parsed) =>
        parsed.GetValue(Tables) == Tabula ? TabulaProgram.Find(parsed.GetValue(TabulaJar)) : null;
}
