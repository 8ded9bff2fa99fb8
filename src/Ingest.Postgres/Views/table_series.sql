-- unique: tableid, row, column
-- index: rowpath, serieskey, date
-- index: serieskey, body, date
-- index: documentid
WITH once AS (
    SELECT * FROM (
        SELECT m.body, m.date, c.serieskey, c.rowpath, c.header, c.unit, c.value, c.documentid, c.tableid, c."row", c."column", c.page,
            row_number() OVER (
                PARTITION BY c.serieskey, m.body, m.date ORDER BY m.kind = 'minutes' DESC, c.documentid, c.tableid, c."row") AS choice
        FROM public.cells c JOIN public.meetings m USING (documentid)
        WHERE c.serieskey IS NOT NULL AND m.body IS NOT NULL AND m.date IS NOT NULL) x
    WHERE choice = 1)
SELECT serieskey, body, date, rowpath, header, unit, value,
    value - lag(value) OVER series AS change,
    count(*) OVER (series ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS meetings,
    documentid, tableid, "row", "column", page
FROM once
WINDOW series AS (PARTITION BY serieskey, body ORDER BY date)
