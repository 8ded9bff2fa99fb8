using System.Globalization;
using Ingest.Language;
using Ingest.Language.Wordings;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Ingest.Cli.Commands.Config;

/// <summary>A TOML file of options, read with its lines.</summary>
public static class ConfigFile
{
    /// <summary>It is read where it stands in the current folder.</summary>
    public const string UsualName = "ingest.toml";

    /// <returns>What stands in it in order, or what is wrong with it.</returns>
    public static (IReadOnlyList<ConfigEntry> Entries, Wording? Fault) Read(string file)
    {
        try
        {
            var document = SyntaxParser.Parse(File.ReadAllText(file), file, validate: false);
            return document.HasErrors && document.Diagnostics.FirstOrDefault() is { } wrong
                ? ([], Texts.ConfigSyntax(file, wrong.Span.Start.Line + 1, wrong.Message))
                : ([.. Entries("", document.KeyValues), .. document.Tables.SelectMany(Entries)], null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], Texts.ConfigUnreadable(file, ForeignWording.Of(exception)));
        }
    }

    /// <summary>Of a table without keys there is one entry without a key, since its name may be wrong.</summary>
    private static IEnumerable<ConfigEntry> Entries(TableSyntaxBase table)
    {
        var name = Name(table.Name);
        return table.Items.ChildrenCount == 0
            ? [new ConfigEntry(table.Span.Start.Line + 1, name, "", null, null)] : Entries(name, table.Items);
    }

    private static IEnumerable<ConfigEntry> Entries(string table, SyntaxList<KeyValueSyntax> pairs)
    {
        foreach (var pair in pairs)
        {
            var (value, isOn) = Value(pair.Value);
            yield return new ConfigEntry(pair.Span.Start.Line + 1, table, Name(pair.Key), value, isOn);
        }
    }

    private static string Name(KeySyntax? key) => key switch
    {
        { DotKeys.ChildrenCount: 0, Key: BareKeySyntax bare } => bare.Key?.Text ?? "",
        { DotKeys.ChildrenCount: 0, Key: StringValueSyntax text } => text.Value ?? "",
        _ => key?.ToString().Trim() ?? "",
    };

    private static (string? Value, bool? Switch) Value(ValueSyntax? value) => value switch
    {
        StringValueSyntax text => (text.Value, null),
        IntegerValueSyntax number => (number.Value.ToString(CultureInfo.InvariantCulture), null),
        FloatValueSyntax number => (number.Value.ToString(CultureInfo.InvariantCulture), null),
        BooleanValueSyntax isOn => (null, isOn.Value),
        _ => (null, null),
    };
}
