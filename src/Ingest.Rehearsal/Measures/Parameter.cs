namespace Ingest.Rehearsal.Measures;

/// <summary>A number that the rehearsal is fed with.</summary>
/// <param name="Name">As it stands in the file.</param>
/// <param name="Unit">What the file has to say that it is in.</param>
/// <param name="Least">Nothing below it makes sense.</param>
/// <param name="Meaning">One line.</param>
/// <param name="IsSpread">A lognormal amount: <c>mean</c> or <c>median</c>, and <c>spread</c>, in place of <c>value</c>.</param>
public sealed record Parameter(string Name, string Unit, double Least, string Meaning, bool IsSpread = false);
