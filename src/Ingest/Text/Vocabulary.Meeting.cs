using System.Collections.Frozen;

namespace Ingest.Text;

public static partial class Vocabulary
{
    /// <summary>Labels of a meeting's particulars, in lower case, without their colon.</summary>
    public static readonly FrozenSet<string> DateLabels = Set("dato", "mødedato", "møde den", "mødedag", "tidspunkt", "mødetidspunkt", "tid", "dato og tid", "tid og sted", "mødet afholdes", "mødet den");

    public static readonly FrozenSet<string> StartLabels = Set("start", "starttidspunkt", "mødestart", "mødetid", "kl", "tid", "tidspunkt", "klokken", "mødetidspunkt", "mødet åbnet", "mødet startede");

    public static readonly FrozenSet<string> EndLabels = Set("slut", "sluttidspunkt", "mødeslut", "mødet slut", "mødet hævet", "mødet sluttede", "hævet", "mødet hævet kl", "mødet sluttet", "møde slut");

    public static readonly FrozenSet<string> PlaceLabels = Set("sted", "mødested", "lokale", "mødelokale", "mødested/lokale", "mødets sted", "lokation", "adresse");

    public static readonly FrozenSet<string> BodyLabels = Set("udvalg", "udvalget", "forum", "organ", "råd", "møde i", "mødeforum", "gruppe", "for");

    public static readonly FrozenSet<string> PresentLabels = Set("deltagere", "medlemmer", "til stede", "tilstede", "mødedeltagere", "tilstedeværende", "tilstede var", "deltog", "deltagere i mødet", "mødt", "udvalgets medlemmer", "til stede var", "fremmødte");

    public static readonly FrozenSet<string> AbsentLabels = Set("afbud", "fraværende", "afbud fra", "ikke til stede", "ikke mødt", "meldt afbud", "fravær", "ej mødt");

    /// <summary>Parts of the names of bodies that meet.</summary>
    public static readonly string[] BodyWords =
        ["byråd", "udvalg", "kommunalbestyrelse", "regionsråd", "kkr", "bestyrelse", "kommuneråd", "magistrat", "forretningsudvalg", "borgerrepræsentation", "nævn", "ældreråd", "handicapråd", "ungeråd", "råd", "forum", "komite", "komité", "kontaktforum", "embedsmandsgruppe", "styregruppe", "kommunekontaktråd", "landsforening", "fællesråd", "kommission", "repræsentantskab"];

    public static readonly FrozenSet<string> Roles =
        Set("formand", "næstformand", "borgmester", "1. viceborgmester", "2. viceborgmester", "viceborgmester", "medlem", "rådmand", "regionsrådsformand", "forperson", "næstforperson", "suppleant", "stedfortræder", "sekretær", "direktør", "kommunaldirektør", "udvalgsformand");
}
