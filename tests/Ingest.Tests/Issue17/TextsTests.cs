using System.CommandLine;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Every text is there in both languages, with the same places for values, and nothing is said that is not among them.</summary>
public sealed partial class TextsTests
{
    /// <summary>Texts that are the same in both languages.</summary>
    private static readonly string[] Same = ["FateProblem", "Links", "NotEnqueued", "PostgresSays", "ResultTime"];

    /// <summary>The program: all that speaks to people.</summary>
    private static readonly string[] Projects =
        ["Ingest.Language", "Ingest.Batch", "Ingest.Cli", "Ingest.Jobs", "Ingest.Postgres", "Ingest.Search", "Ingest.Store", "Ingest.Web"];

    private static readonly MemberInfo[] Members = [
        .. typeof(Texts).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Wording)),
        .. typeof(Texts).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => !method.IsSpecialName && method.ReturnType == typeof(Wording))];

    [Fact]
    public void Both_languages_have_the_texts_that_the_code_names_and_no_others()
    {
        var named = Members.Select(member => member.Name).Order(StringComparer.Ordinal).ToList();
        Assert.True(named.Count > 300);
        Assert.Equal(named, Read("Texts.resx").Keys.Order(StringComparer.Ordinal));
        Assert.Equal(named, Read("Texts.da.resx").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_languages_have_the_same_places_for_values_as_many_as_are_given()
    {
        var (english, danish) = (Read("Texts.resx"), Read("Texts.da.resx"));
        Assert.All(Members, member =>
        {
            var given = member is MethodInfo method ? method.GetParameters().Length : 0;
            Assert.Equal(Enumerable.Range(0, given), Places(english[member.Name]));
            Assert.Equal(Enumerable.Range(0, given), Places(danish[member.Name]));
        });
    }

    [Fact]
    public void A_text_is_another_in_danish()
    {
        var (english, danish) = (Read("Texts.resx"), Read("Texts.da.resx"));
        Assert.Equal(Same.Order(StringComparer.Ordinal),
            english.Keys.Where(key => english[key] == danish[key]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_are_in_the_program_as_they_stand_in_their_files()
    {
        Assert.All(Read("Texts.resx"), text => Assert.Equal(text.Value, SpokenTexts.Format(text.Key, SpokenLanguage.English)));
        Assert.All(Read("Texts.da.resx"), text => Assert.Equal(text.Value, SpokenTexts.Format(text.Key, SpokenLanguage.Danish)));
    }

    [Fact]
    public void No_text_is_unused()
    {
        var code = string.Concat(Sources().Select(File.ReadAllText));
        var used = Use().Matches(code).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Members, member => !used.Contains(member.Name));
    }

    [Fact]
    public void Nothing_is_said_that_is_written_in_the_code() => Assert.All(Sources(), file =>
        Assert.All(File.ReadAllLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)), line =>
            Assert.False(Said().IsMatch(line), $"{file}: {line.Trim()}")));

    [Fact]
    public void What_the_parser_says_is_known_by_its_own_templates()
    {
        var assembly = typeof(RootCommand).Assembly;
        var resources =
            new ResourceManager(
                Path.GetFileNameWithoutExtension(
                    Assert.Single(assembly.GetManifestResourceNames(), name => name.EndsWith(".resources", StringComparison.Ordinal))),
                    assembly);
        var said = resources.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Value!).ToHashSet(StringComparer.Ordinal);
        Assert.All(Read("Texts.resx").Where(text => text.Key.StartsWith("Parser", StringComparison.Ordinal)),
            text => Assert.Contains(text.Value, said));
    }

    [Fact]
    public void What_the_system_says_of_files_is_known()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"Filen '{folder["no.pdf"]}' findes ikke.", Danish(() => File.ReadAllBytes(folder["no.pdf"])));
        Assert.Equal($"Der er ingen mappe til '{folder["no/no.pdf"]}'.", Danish(() => File.ReadAllBytes(folder["no/no.pdf"])));
        folder.Write("a/b.pdf");
        Assert.Equal($"Der er ikke adgang til '{folder["a"]}'.", Danish(() => File.ReadAllBytes(folder["a"])));
        Assert.Equal("Something else (5)", ForeignWording.Of("Something else (5)").In(SpokenLanguage.Danish));
    }

    private static string Danish(Action fails) => ForeignWording.Of(Assert.ThrowsAny<Exception>(fails)).In(SpokenLanguage.Danish);

    private static IEnumerable<string> Sources() => Projects.SelectMany(project =>
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", "Ingest.Language", file)).Root!.Elements("data")
        .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value, StringComparer.Ordinal);

    private static IEnumerable<int> Places(string text) => Place().Matches(text).Select(match => match.Value[1] - '0').Distinct().Order();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();

    [GeneratedRegex(@"\bTexts\.(\w+)")]
    private static partial Regex Use();

    /// <summary>Two words in a literal that goes to a person.</summary>
    [GeneratedRegex(
        @"(?:\b(?:AddError|Say|Warn|Write|WriteLine|CouldNot|tell|new (?:Helped|Root)?Command)\(|(?:Description|HelpName) = )"
            + """[^"]*\$?"[^"]*[A-Za-z]{2,} [A-Za-z]{2,}""")]
    private static partial Regex Said();
}
