using System.CommandLine;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Values;

/// <summary>Options that name folders which are there already: another is told in one line.</summary>
internal static class ExistingFolders
{
    /// <param name="missing">What is said of a folder that is not there.</param>
    public static void NamesFolders(this Option option, Func<object, Wording> missing) => option.Validators.Add(result =>
    {
        foreach (var folder in result.Tokens.Select(token => token.Value).Where(folder => !Directory.Exists(folder)))
        {
            result.AddError(missing(folder));
        }
    });
}
