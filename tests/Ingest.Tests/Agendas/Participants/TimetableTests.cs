using Ingest.Agendas.Participants;
using Ingest.Model;

namespace Ingest.Tests.Agendas.Participants;

/// <summary>Times of day beside names: of a timetable's stops, or of when people came and left.</summary>
public sealed class TimetableTests
{
    private static int People(params string[][] rows)
    {
        var box = new Box(0, 0, 1, 1);
        var table = new Table { Parts = [new TablePart(1, box)], RowCount = rows.Length, ColumnCount = rows[0].Length, HeaderRows = 1,
            Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new TableCell(r, c, 1, 1, text, 1, box, [])))] };
        return ParticipantTable.Read(table).Length;
    }

    [Fact]
    public void The_stops_of_a_timetable_are_no_people() =>
        Assert.Equal(0, People(["Tur Kører", "101", "103", "105"], ["Elmehøj Station", "06.12", "07.07", "08.12"],
            ["Tornbæk Skole", "06.23", "-", "08.23"], ["Krogens Plads", "06.27", "07.24", "08.29"],
            ["Ravnsø Havn", "06.42", "07.37", "08.42"]));

    /// <summary>Control: when a person came and when they left is told of people.</summary>
    [Fact]
    public void Who_came_and_left_at_a_time_is_a_person() =>
        Assert.Equal(3, People(["Navn", "Parti", "Mødt", "Gået"], ["Eva Lund", "B", "17.00", "19.30"], ["Bo Kjær", "V", "17.15", "19.30"],
            ["Ib Vang", "C", "17.00", "18.05"]));
}
