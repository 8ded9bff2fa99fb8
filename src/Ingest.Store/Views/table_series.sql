-- en: A figure over the meetings of a body: the same row and column of tables with the same columns, meeting by meeting, with the change from the one before.
-- da: Et tal over et organs møder: samme række og kolonne i tabeller med de samme kolonner, møde for møde, med ændringen fra det forrige.
-- example: SELECT date, value, change FROM table_series WHERE rowPath = 'Allerød' AND meetings > 1 ORDER BY seriesKey, date
WITH once AS (
    SELECT m.body, m.date, c.seriesKey, c.rowPath, c.header, c.unit, c.value, c.documentId, c.tableId, c."row", c."column", c.page
    FROM cells c JOIN meetings m USING (documentId)
    WHERE c.seriesKey IS NOT NULL AND m.body IS NOT NULL AND m.date IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY c.seriesKey, m.body, m.date ORDER BY m.kind = 'minutes' DESC, c.documentId, c.tableId, c."row") = 1)
SELECT seriesKey, body, date, rowPath, header, unit, value,
    value - lag(value) OVER series AS change,
    count(*) OVER (series ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS meetings,
    documentId, tableId, "row", "column", page
FROM once
WINDOW series AS (PARTITION BY seriesKey, body ORDER BY date)
