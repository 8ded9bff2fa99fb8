-- en: A figure over the meetings of a body: the same row and column of tables with the same columns, meeting by meeting, with the change from the one before.
-- da: Et tal over et organs møder: samme række og kolonne i tabeller med de samme kolonner, møde for møde, med ændringen fra det forrige.
-- example: SELECT date, value, change FROM table_series WHERE rowPath = 'Allerød' AND meetings > 1 ORDER BY seriesId, date
WITH heads AS (
    SELECT tableId, string_agg(lower(header), '|' ORDER BY "column") AS heads FROM columns GROUP BY tableId),
figures AS (
    SELECT m.body, m.date, h.heads, lower(c.rowPath) AS rowKey, lower(c.header) AS columnKey, c.rowPath, c.header, c.unit, c.value,
        c.documentId, c.tableId, c."row", c."column", c.page, m.kind
    FROM cells c JOIN heads h USING (tableId) JOIN meetings m USING (documentId)
    WHERE c.value IS NOT NULL AND NOT c.spanned AND c."column" > 1 AND c.rowPath <> '' AND m.body IS NOT NULL AND m.date IS NOT NULL),
once AS (
    SELECT * FROM figures
    QUALIFY row_number() OVER (
        PARTITION BY body, date, heads, rowKey, columnKey ORDER BY kind = 'minutes' DESC, documentId, tableId, "row", "column") = 1)
SELECT md5(concat_ws('|', body, heads, rowKey, columnKey)) AS seriesId, body, date, rowPath, header, unit, value,
    value - lag(value) OVER series AS change,
    count(*) OVER (PARTITION BY body, heads, rowKey, columnKey) AS meetings,
    documentId, tableId, "row", "column", page
FROM once
WINDOW series AS (PARTITION BY body, heads, rowKey, columnKey ORDER BY date)
