using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Structure;

/// <summary>
/// What the document is as a whole, found once and in this order: is it an agenda, how does it set its field headings, which numbers count
/// its items, which headings stand over sections of them, and which titles are items where no number counts.
/// </summary>
public static class StructureMaker
{
    /// <param name="known">It is known to be an agenda or minutes, whatever it says of itself.</param>
    public static DocumentStructure Make(DocumentContext document, bool known = false)
    {
        var isAgenda = known || AgendaDetector.Any(document);
        var titled = new Lazy<ImmutableArray<WeightedLine>>(() => TitledItemFinder.Find(document));
        var numbers = ItemNumbering.Find(document, isAgenda, titled);
        var sections = SectionFinder.Find(document, numbers);
        return new DocumentStructure
        {
            IsAgenda = isAgenda,
            FieldHeadings = FieldHeadingStyles.Find(document),
            FieldsInMargin = FieldHeadingStyles.AreInMargin(document),
            ItemNumbers = LettersBelow.AddTo(numbers, document),
            Sections = sections,
            HeadingsInside = HeadingsInside.Find(document, numbers),
            Groups = [.. (sections.IsEmpty ? SectionFinder.Groups(document, numbers) : [])
                .Union(SectionFinder.Beside(document, numbers)).Order()],
            TitledItems = !isAgenda || !numbers.IsEmpty ? []
                : titled.Value is { IsEmpty: false } found ? found : BulletedItems.Find(document),
        };
    }
}
