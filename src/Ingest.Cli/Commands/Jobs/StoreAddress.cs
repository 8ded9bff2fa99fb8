using System.CommandLine;
using Ingest.Cli.Commands.Values;
using Ingest.Language;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Cli.Commands.Jobs;

/// <summary><c>--store</c> of commands that work with PostgreSQL; INGEST_STORE where it is not given.</summary>
internal static class StoreAddress
{
    /// <summary>So that an address with a password need stand on no command line.</summary>
    public const string Variable = "INGEST_STORE";

    public static Option<string?> Option()
    {
        var option = new Option<string?>("--store") { Description = Texts.StoreAddressOption(Variable), HelpName = "postgres://…" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token])
            {
                return;
            }

            try
            {
                PostgresAddress.Of(token.Value);
            }
            catch (StoreException fault)
            {
                result.AddError(fault.Wording);
            }
        });
        return option;
    }

    /// <summary>The command can't go on without one.</summary>
    public static void Wants(this Command command, Option<string?> store) => command.Validators.Add(result =>
    {
        if (!result.IsGiven(store) && !IsSet)
        {
            result.AddError(Texts.PostgresAddressWanted);
        }
    });

    public static bool IsSet => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    /// <returns>Null where none is named: the command has a folder's store then.</returns>
    /// <exception cref="StoreException">It can't be understood.</exception>
    public static PostgresStore? StoreOrNone(this ParseResult parsed, Option<string?> store) =>
        parsed.GetValue(store) is not null || IsSet ? parsed.Store(store) : null;

    /// <exception cref="StoreException">It can't be understood.</exception>
    public static PostgresStore Store(this ParseResult parsed, Option<string?> store) =>
        PostgresStore.At(PostgresAddress.Of(parsed.GetValue(store) ?? Environment.GetEnvironmentVariable(Variable) ?? ""));
}
