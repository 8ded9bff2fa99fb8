using Ingest.Tests.Issue19;

namespace Ingest.Tests.Agendas.Participants;

/// <summary>What one is, or whom one is there for, behind the name.</summary>
public sealed class RoleTests
{
    private static readonly string[] Head = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    [Theory]
    [InlineData("Eva Lund (formand), Bo Kjær (Roklubben)", "Eva Lund|-|formand|present", "Bo Kjær|-|Roklubben|present")]
    [InlineData("Eva Lund (Vej & Park), Bo Kjær (elevrådet)", "Eva Lund|-|Vej & Park|present", "Bo Kjær|-|elevrådet|present")]
    [InlineData("Eva Lund (repræsentant for de frivillige), Bo Kjær", "Eva Lund|-|repræsentant for de frivillige|present",
        "Bo Kjær|-|-|present")]
    [InlineData("Eva Lund (B), borgmester i Skovby, Bo Kjær (V), byrådsmedlem i Nør Ådal", "Eva Lund|B|borgmester i Skovby|present",
        "Bo Kjær|V|byrådsmedlem i Nør Ådal|present")]
    [InlineData("Eva Lund, formand for Teknisk Udvalg, Bo Kjær", "Eva Lund|-|formand for Teknisk Udvalg|present", "Bo Kjær|-|-|present")]
    [InlineData("Eva Lund (B) – borgmester i Skovby, Bo Kjær (V)", "Eva Lund|B|borgmester i Skovby|present", "Bo Kjær|V|-|present")]
    public void It_stands_in_brackets_or_behind_a_comma(string names, params string[] people) =>
        Assert.Equal(people, FrontPage.Of([.. Head, $"^ Deltagere: {names}"]).People());

    /// <summary>With a capital, as the names have, where it begins a line or an entry.</summary>
    [Theory]
    [InlineData("Bestyrelsesmedlem Eva Lund", "Eva Lund|-|bestyrelsesmedlem|present")]
    [InlineData("Rektor Eva Marie Lund", "Eva Marie Lund|-|rektor|present")]
    [InlineData("Prodekan Eva Lund", "Eva Lund|-|prodekan|present")]
    [InlineData("Adm. direktør Eva Lund", "Eva Lund|-|adm. direktør|present")]
    [InlineData("Fungerende skoleleder Eva Lund", "Eva Lund|-|fungerende skoleleder|present")]
    [InlineData("Eva Rektor Lund", "Eva Rektor Lund|-|-|present")]
    public void It_stands_before_the_name(string names, params string[] people) =>
        Assert.Equal([.. people, "Bo Kjær|-|-|present"], FrontPage.Of([.. Head, $"^ Deltagere: {names}, Bo Kjær"]).People());

    /// <summary>Control: a party, whether one came, or until when, is no role.</summary>
    [Theory]
    [InlineData("SF", "SF|-|present")]
    [InlineData("Venstre", "Venstre|-|present")]
    [InlineData("Borgerlisten", "Borgerlisten|-|present")]
    [InlineData("afbud", "-|-|absent")]
    [InlineData("til kl. 18", "-|-|present")]
    [InlineData("deltog fra punkt fire", "-|-|present")]
    [InlineData("via Teams", "-|-|present")]
    [InlineData("online", "-|-|present")]
    public void Other_brackets_say_no_role(string inBrackets, string read) =>
        Assert.Equal([$"Eva Lund|{read}", "Bo Kjær|-|-|present"],
            FrontPage.Of([.. Head, $"^ Deltagere: Eva Lund ({inBrackets}), Bo Kjær"]).People());

    /// <summary>Control: what is said behind a comma in small letters need not be about the one before.</summary>
    [Fact]
    public void Running_words_are_no_role() =>
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present"],
            FrontPage.Of([.. Head, "^ Deltagere: Eva Lund, Bo Kjær, elever fra skolen"]).People());
}
