using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>LICENSES/packages.md is what the packages of the program say of themselves.</summary>
public sealed class LicenseTests
{
    /// <summary>Set, the test writes LICENSES/packages.md and does not compare it.</summary>
    private const string WriteVariable = "INGEST_WRITE_DOCS";

    private const string About = "All packages that the program is built of, direct or by way of others, with the licence that each states "
        + "of itself (SPDX, or the text that it brings).";

    private const string Head =
        $"""
        # Packages

        {About} This list is
        made from the restored packages; a test holds it complete.

        | package | version | licence | by |
        |---|---|---|---|

        """;

    [Fact]
    public void Every_package_of_the_program_is_listed_with_its_licence()
    {
        var list = new StringBuilder(Head);
        foreach (var (name, version, folder) in Packages())
        {
            var said = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Root!.Elements()
                .Single(one => one.Name.LocalName == "metadata").Elements()
                .ToLookup(one => one.Name.LocalName, one => one, StringComparer.Ordinal);
            list.Append(CultureInfo.InvariantCulture,
                $"| {name} | {version} | {Licence(said, folder)} | {Cell(said["authors"].FirstOrDefault()?.Value ?? "")} |\n");
        }

        var file = Path.Combine(Repository.Root, "LICENSES", "packages.md");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            File.WriteAllText(file, list.ToString());
        }

        Assert.True(list.ToString() == File.ReadAllText(file).ReplaceLineEndings("\n"),
            $"LICENSES/packages.md is not what the packages say. With {WriteVariable}=1 this test writes it.");
        Assert.DoesNotContain("| unknown |", list.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Version, string Folder)> Packages()
    {
        var assets = Path.Combine(Repository.Root, "src", "Ingest.Cli", "obj", "project.assets.json");
        Assert.SkipUnless(File.Exists(assets), "The program was built elsewhere: its list of packages is not here.");
        using var restored = JsonDocument.Parse(File.ReadAllBytes(assets));
        var folders = restored.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        return [.. restored.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => (library.Name.Split('/')[0], library.Name.Split('/')[1],
                folders.Select(folder => Path.Combine(folder, library.Value.GetProperty("path").GetString()!)).First(Directory.Exists)))
            .OrderBy(library => library.Item1, StringComparer.OrdinalIgnoreCase)];
    }

    private static string Licence(ILookup<string, XElement> said, string folder) => said["license"].FirstOrDefault() is not { } licence
        ? Known(said["licenseUrl"].FirstOrDefault()?.Value ?? "")
        : licence.Attribute("type")?.Value == "expression" ? licence.Value
        : Named(File.ReadAllText(Path.Combine(folder, licence.Value.Replace('\\', '/'))));

    /// <summary>A licence's own text, by its first words.</summary>
    private static string Named(string text) =>
        text.Contains("Apache License", StringComparison.OrdinalIgnoreCase) ? "Apache-2.0"
        : text.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT"
        : text.Contains("Redistribution and use in source and binary forms", StringComparison.Ordinal) ? "BSD-3-Clause"
        : text.Contains("GNU Lesser General Public License", StringComparison.OrdinalIgnoreCase)
            || text.Contains("LGPLv3", StringComparison.Ordinal) ? "LGPL-3.0"
        : text.Contains("MICROSOFT SOFTWARE LICENSE TERMS", StringComparison.OrdinalIgnoreCase) ? "Microsoft Software License Terms"
        : "unknown";

    private static string Known(string address) =>
        address.Contains("dotnet_library_license", StringComparison.Ordinal) ? "Microsoft Software License Terms"
        : address.Contains("apache.org/licenses/LICENSE-2.0", StringComparison.OrdinalIgnoreCase) ? "Apache-2.0"
        : address.Contains("dotnet/corefx", StringComparison.Ordinal) ? "MIT"
        : address.Contains("/mit", StringComparison.OrdinalIgnoreCase) || address.Contains("MIT", StringComparison.Ordinal) ? "MIT"
        : "unknown";

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Trim();
}
