using Ingest.Agendas.Meetings;

namespace Ingest.Tests.Agendas.Meetings;

public sealed class GatheringBodyTests
{
    [Theory]
    [InlineData("Referat af hovedbestyrelsesmøde 5/2031", "Hovedbestyrelsen")]
    [InlineData("Bestyrelsesmøde 26. februar 2031 kl. 10.00", "Bestyrelsen")]
    [InlineData("REFERAT AF SKOLEBESTYRELSESMØDE", "Skolebestyrelsen")]
    [InlineData("Dagsorden til menighedsrådsmødet den 4. maj", "Menighedsrådet")]
    [InlineData("MED-udvalgsmøde", "MED-udvalget")]
    [InlineData("Repræsentantskabsmøde 2031", "Repræsentantskabet")]
    [InlineData("Referat af møde i klubben", null)]
    [InlineData("Bestyrelsesmøderække", null)]
    public void The_word_for_the_meeting_says_who_meets(string title, string? body) => Assert.Equal(body, GatheringBody.Of(title));
}
